import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { type Instant } from '@tafelronde/shared/lib/clock.ts'

/** How many backups stay. */
export const KEPT_BACKUPS = 6

const PREFIX = 'tafelronde-'
const SUFFIX = '.sqlite'

/** The folder of backups: each one whole file, named after its moment, so that sorting by name is sorting by time. */
export class Backups {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Has `copy` write a backup of this moment; it gets its name only when it is whole. */
  async make(now: Instant, copy: (to: string) => Promise<unknown>): Promise<string> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 })
    const name = `${PREFIX}${new Date(now).toISOString().replaceAll(':', '-')}${SUFFIX}`
    const file = path.join(this.#folder, name)
    const partial = `${file}.partial`
    await rm(partial, { force: true })
    try {
      await copy(partial)
      await rename(partial, file)
    } catch (error) {
      // Half a backup is good for nothing, and on a full disk takes what little room is left.
      await rm(partial, { force: true })
      throw error
    }
    return file
  }

  /** Removes all but the newest ones, and what an interrupted backup left. */
  async keepNewest(count: number): Promise<void> {
    const files = (await readdir(this.#folder)).filter((name) => name.startsWith(PREFIX))
    const whole = files.filter((name) => name.endsWith(SUFFIX)).toSorted()
    const kept = new Set(whole.slice(-count))
    await this.#remove(files.filter((name) => !kept.has(name)))
  }

  /** Removes every file but this one, and what an interrupted backup left. */
  async keepOnly(file: string): Promise<void> {
    const files = (await readdir(this.#folder)).filter((name) => name.startsWith(PREFIX))
    await this.#remove(files.filter((name) => name !== path.basename(file)))
  }

  async #remove(names: readonly string[]): Promise<void> {
    await Promise.all(names.map((name) => rm(path.join(this.#folder, name), { force: true })))
  }
}
