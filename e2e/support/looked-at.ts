import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Which pages were looked at in this run: those that are made alike need it once, in whichever story they first stand. */
export class LookedAt {
  readonly #folder: string

  private constructor(folder: string) {
    this.#folder = folder
  }

  /** All that tell stories at the same time share this folder. */
  static async open(folder: string): Promise<LookedAt> {
    await mkdir(folder, { recursive: true })
    return new LookedAt(folder)
  }

  /** Whether a page of this make is for the asker to look at: true for the first who asks, and for nobody after. */
  async claim(make: string): Promise<boolean> {
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
