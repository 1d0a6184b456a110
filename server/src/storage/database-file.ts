import { existsSync, readdirSync } from 'node:fs'
import { copyFile, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import type { Instant } from '@tafelronde/shared/lib/clock.ts'

export const BACKUP_BEGINNING = 'tafelronde-'
export const BACKUP_ENDING = '.sqlite'
export const DAMAGED_ENDING = '.damaged'

/** The file in a data folder that holds everything. */
export function databaseFile(directory: string): string {
  return path.join(directory, 'tafelronde.sqlite')
}

/** The folder beside it in which backups lie. */
export function backupFolder(directory: string): string {
  return path.join(directory, 'backups')
}

/** What the name of everything in that folder begins with: its moment, so that sorting by name is sorting by time. */
export function backupName(now: Instant): string {
  return `${BACKUP_BEGINNING}${new Date(now).toISOString().replaceAll(':', '-')}`
}

/**
 * Copies a whole database as it is at this moment, also while a server writes in it; the copy has its name only once it
 * is whole. It holds on to the moment while it copies, a piece at a time: without that, each write elsewhere would make
 * it begin again, and a busy evening has no end of those. Nobody who writes has to wait for it.
 */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const partial = `${to}.partial`
  const moment = new DatabaseSync(from, { readOnly: true, timeout: 5_000 })
  try {
    moment.exec('begin')
    moment.prepare('select count(*) from sqlite_schema').get()
    await rm(partial, { force: true })
    await backup(moment, partial)
    leaveWriteAheadLog(partial)
    await rename(partial, to)
  } catch (error) {
    // Half a copy is good for nothing, and on a full disk takes what little room is left.
    await rm(partial, { force: true })
    throw error
  } finally {
    moment.close()
  }
}

/** One file alone: reading a database that keeps a write-ahead log would leave two more beside it. */
function leaveWriteAheadLog(file: string): void {
  const copy = new DatabaseSync(file)
  // The copy is on disk already; without this last bit of it, it is still a good one.
  copy.exec('pragma synchronous = off; pragma journal_mode = delete')
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

/** The newest backup of a folder that is whole, if there is one. */
export function newestBackup(directory: string): string | undefined {
  const folder = backupFolder(directory)
  if (!existsSync(folder)) return undefined
  const names = readdirSync(folder).filter((name) => name.endsWith(BACKUP_ENDING))
  const files = names.toSorted().map((name) => path.join(folder, name))
  return files.findLast(isWholeDatabase)
}

/**
 * Keeps a copy of the folder's database as it lies there, because it is damaged and cannot be copied in any other way.
 * It stays until something is forgotten, as it may hold that too.
 */
export async function keepDamaged(directory: string, now: Instant): Promise<string> {
  const folder = backupFolder(directory)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const kept = path.join(folder, `${backupName(now)}${DAMAGED_ENDING}`)
  await copyFile(databaseFile(directory), kept)
  const log = `${databaseFile(directory)}-wal`
  if (existsSync(log)) await copyFile(log, `${kept}-wal`)
  return kept
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
