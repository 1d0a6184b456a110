import { refuse, type Result } from '@tafelronde/shared/lib/result.ts'
import { type FileRefusal, LARGEST_FILE } from './file/file-refusal.ts'
import type { Sheet } from './file/read-workbook.ts'

/** Why no sheets came out of a file that somebody chose. */
export type LoadRefusal = FileRefusal | 'not-loaded'

/** Reads a file that somebody chose. What reads it is fetched now: most plans are made without a file. */
export async function loadSheets(file: File): Promise<Result<readonly Sheet[], LoadRefusal>> {
  if (file.size > LARGEST_FILE) return refuse('too-large')
  try {
    const [{ readFile }, bytes] = await Promise.all([import('./file/read-file.ts'), file.arrayBuffer()])
    return await readFile(new Uint8Array(bytes))
  } catch {
    // A folder, a file that has gone meanwhile, or no network.
    return refuse('not-loaded')
  }
}
