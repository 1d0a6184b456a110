import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'

/** The file in a data folder that holds everything. */
export function databaseFile(directory: string): string {
  return path.join(directory, 'tafelronde.sqlite')
}

/** The folder beside it in which backups lie. */
export function backupFolder(directory: string): string {
  return path.join(directory, 'backups')
}

/** Copies a whole database, also while a server writes in it; the copy has its name only once it is whole. */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const partial = `${to}.partial`
  await rm(partial, { force: true })
  await copyMoment(from, partial)
  leaveWriteAheadLog(partial)
  await rename(partial, to)
}

/**
 * Copies a database as it is at this moment, a piece at a time. It holds on to the moment while it copies; without that,
 * each write elsewhere would make it begin again, and a busy evening has no end of those. It copies over a connection
 * of its own, so that nobody who writes has to wait for it.
 */
export async function copyMoment(from: string, to: string): Promise<void> {
  const database = new DatabaseSync(from, { readOnly: true, timeout: 5_000 })
  try {
    database.exec('begin')
    database.prepare('select count(*) from sqlite_schema').get()
    await backup(database, to)
  } finally {
    database.close()
  }
}

/** One file alone: reading a database that keeps a write-ahead log would leave two more beside it. */
function leaveWriteAheadLog(file: string): void {
  const copy = new DatabaseSync(file)
  copy.exec('pragma journal_mode = delete')
  copy.close()
}

/** Whether a file is a whole database of Tafelronde. */
export function isWholeDatabase(file: string): boolean {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, { readOnly: true })
    const verdict = database.prepare('pragma quick_check(1)').get()
    const version = database.prepare('select max(version) as version from schema_version').get()
    return verdict?.['quick_check'] === 'ok' && typeof version?.['version'] === 'number'
  } catch {
    return false
  } finally {
    database?.close()
  }
}

/** Puts a copy of `from` in the place of the folder's database. Nothing may have that open. */
export async function replaceDatabase(directory: string, from: string): Promise<void> {
  const file = databaseFile(directory)
  const restoring = `${file}.restoring`
  await copyDatabase(from, restoring)
  // What these held belongs to the database that goes; read into the new one it would destroy it.
  await rm(`${file}-wal`, { force: true })
  await rm(`${file}-shm`, { force: true })
  await rename(restoring, file)
}
