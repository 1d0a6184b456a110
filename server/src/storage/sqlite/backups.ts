import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import { BACKUP_BEGINNING, BACKUP_ENDING, backupName, DAMAGED_ENDING } from '../database-file.ts'

/** How many backups stay. */
export const KEPT_BACKUPS = 6

/** The folder of backups: each one whole file, named after its moment. */
export class Backups {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Has `copy` write a backup of this moment; it must give the file its name only when it is whole. */
  async make(now: Instant, copy: (to: string) => Promise<unknown>): Promise<string> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 })
    const file = path.join(this.#folder, `${backupName(now)}${BACKUP_ENDING}`)
    await copy(file)
    return file
  }

  /** Removes all but the newest ones, and what an interrupted backup left. */
  async keepNewest(count: number): Promise<void> {
    const names = await this.#list()
    const whole = names.filter((name) => name.endsWith(BACKUP_ENDING)).toSorted()
    const rest = names.filter((name) => !name.endsWith(BACKUP_ENDING) && !name.includes(DAMAGED_ENDING))
    await this.#remove([...whole.slice(0, -count), ...rest])
  }

  /** Removes everything but this one: what an interrupted backup left, and what was kept because it is damaged. */
  async keepOnly(file: string): Promise<void> {
    await this.#remove((await this.#list()).filter((name) => name !== path.basename(file)))
  }

  async #list(): Promise<readonly string[]> {
    return (await readdir(this.#folder)).filter((name) => name.startsWith(BACKUP_BEGINNING))
  }

  async #remove(names: readonly string[]): Promise<void> {
    await Promise.all(names.map((name) => rm(path.join(this.#folder, name), { force: true })))
  }
}
