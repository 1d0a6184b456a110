import { readFile } from 'node:fs/promises'
import { accept, refuse, type Result } from '@tafelronde/shared/lib/result.ts'

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
