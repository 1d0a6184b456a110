import { mkdtemp, open as openFile, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { onTestFinished } from 'vitest'
import type { Clock } from '@tafelronde/shared/lib/clock.ts'
import { noon } from './contract-samples.ts'
import { databaseFile } from './database-file.ts'
import { openSqlite, type SqliteOptions } from './open-sqlite.ts'
import type { Storage } from './storage.ts'

const clock: Clock = { now: () => noon, at: () => () => {} }

/** A folder that is gone when the test is over. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tafelronde-storage-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Opens storage in a folder. A fault that nobody waits for fails the test. */
export function openIn(directory: string, options: Partial<SqliteOptions> = {}): Promise<Storage> {
  return openSqlite({ directory, clock, report: fail, ...options })
}

export function fail(fault: unknown): never {
  throw fault
}

/** Another connection to the folder's database, as another program would have one. */
export function connectBeside(folder: string): DatabaseSync {
  const connection = new DatabaseSync(databaseFile(folder))
  onTestFinished(() => {
    if (connection.isOpen) connection.close()
  })
  return connection
}

/** Asks or changes something behind storage's back. */
export function alter(folder: string, sql: string): readonly object[] {
  const connection = new DatabaseSync(databaseFile(folder))
  try {
    const rows = connection.prepare(sql).all()
    return rows.map((row) => ({ ...row }))
  } finally {
    connection.close()
  }
}

/** Makes a database that nobody has open look as if it was not closed in good order. */
export function markUnclean(folder: string): void {
  alter(folder, `update settings set value = 0 where key = 'clean'`)
}

/** Breaks a database that nobody has open. */
export async function damage(file: string): Promise<void> {
  const handle = await openFile(file, 'r+')
  const { size } = await handle.stat()
  await handle.write(new Uint8Array(8_192).fill(0xa5), 0, 8_192, Math.floor(size / 2 / 4_096) * 4_096)
  await handle.close()
}

/** Every file in the folder that holds these bytes. */
export async function filesWith(folder: string, text: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  const contents = await Promise.all(files.map(async (file) => ({ file, held: (await readFile(file)).includes(text) })))
  return contents.filter(({ held }) => held).map(({ file }) => file)
}
