import type { Invitation, Key } from '@tafelronde/shared/wire/http.ts'
import { askHttp, type HttpRefused } from '../connection/ask-http.ts'
import { participantPath } from '../connection/paths.ts'

/** Asks what a code or link leads to. Whoever joined before goes straight on, and gets no answer here. */
export async function lookUp(
  key: Key,
): Promise<{ readonly ok: true; readonly value: Invitation } | HttpRefused | undefined> {
  const answer = await askHttp<Invitation>('POST', '/join/look', key)
  if (answer.ok && answer.value.joined) {
    window.location.replace(participantPath(answer.value.session))
    return undefined
  }
  return answer
}
