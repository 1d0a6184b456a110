import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Which pages were looked at in this run: those that are made alike need it once, in whichever story they first stand. */
export class LookedAt {
  readonly #folder: string

  /** All that tell stories at the same time share this folder. */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** Whether a page of this make is for the asker to look at: true for the first who asks, and for nobody after. */
  async claim(make: string): Promise<boolean> {
    await mkdir(this.#folder, { recursive: true })
    const name = createHash('sha256').update(make).digest('hex')
    try {
      await writeFile(path.join(this.#folder, name), '', { flag: 'wx' })
      return true
    } catch (fault) {
      if (fault instanceof Error && 'code' in fault && fault.code === 'EEXIST') return false
      throw fault
    }
  }
}
