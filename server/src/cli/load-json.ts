import { readFile } from 'node:fs/promises'
import { accept, refuse, type Result } from '@tafelronde/shared/lib/result.ts'
import { z } from 'zod'

/** What this file holds, read as JSON, or one sentence on why that is nothing. */
export async function loadJson(file: string): Promise<Result<unknown, string>> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return refuse(`${file} cannot be read.`)
  try {
    return accept(JSON.parse(text) as unknown)
  } catch {
    return refuse(`${file} is no JSON.`)
  }
}

/** What a schema reads in this file, or one sentence on why that is nothing. */
export async function loadAs<Value>(
  schema: z.ZodType<Value>,
  file: string,
  otherwise: string,
): Promise<Result<Value, string>> {
  const content = await loadJson(file)
  if (!content.ok) return content
  const read = schema.safeParse(content.value)
  return read.success ? accept(read.data) : refuse(`${file} is ${otherwise}. ${z.prettifyError(read.error)}`)
}
