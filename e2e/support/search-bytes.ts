import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** Which of these words still stand in any file of a folder, byte for byte. */
export async function findWordsIn(folder: string, words: readonly string[]): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found: string[] = []
  for (const entry of entries.filter((one) => one.isFile())) {
    const bytes = await readFile(path.join(entry.parentPath, entry.name))
    for (const word of words) if (bytes.includes(word)) found.push(`${word} in ${entry.name}`)
  }
  return found
}
