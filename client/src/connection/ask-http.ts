import type { Answer, Refused } from '@tafelronde/shared/wire/live-events.ts'
import type { Problem } from '@tafelronde/shared/wire/http.ts'

/** The question never reached the server, or its answer never came back. */
export interface Unreached {
  readonly ok: false
  readonly why: 'no-connection'
}

export type HttpAnswer<Value> = Answer<Value> | HttpRefused
export type HttpRefused = (Refused & Pick<Problem, 'at'>) | Unreached

/** Asks something over HTTP, before and after the day. What went wrong is a value. */
export async function askHttp<Value>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<HttpAnswer<Value>> {
  try {
    const response = await fetch(`/api${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
    const text = await response.text()
    if (response.ok) return { ok: true, value: (text === '' ? null : JSON.parse(text)) as Value }
    return { ok: false, ...(JSON.parse(text) as Problem) }
  } catch {
    return { ok: false, why: 'no-connection' }
  }
}
