import path from 'node:path'
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import type { Clock } from '@tafelronde/shared/lib/clock.ts'
import { backupFolder, databaseFile } from './database-file.ts'
import { makeFolder } from './folder-lock.ts'
import { migrations } from './sql/migrations.ts'
import { statement } from './sql/statement.ts'
import { Backups } from './sqlite/backups.ts'
import { SqliteStorage } from './sqlite/sqlite-storage.ts'
import { WorkerLine } from './sqlite/worker-line.ts'
import type { Storage } from './storage.ts'
import { StorageFault } from './storage-fault.ts'

export interface SqliteOptions {
  /** Where the database and its backups lie; without it everything is in memory and gone at the end. */
  readonly directory?: string
  readonly clock: Clock
  /** Hears of faults that nobody waits for, such as a backup that failed. */
  readonly report: (fault: unknown) => void
  /** For a command beside a running server: makes no backups by itself and leaves the care for the file to the server. */
  readonly visiting?: boolean
  /** Plays a slow disk: how many milliseconds longer each write takes. For tests only. */
  readonly delay?: number | undefined
}

/** Opens storage in one SQLite file. Throws a `StorageFault` that says in one sentence what is wrong. */
export async function openSqlite(options: SqliteOptions): Promise<Storage> {
  const { directory, clock, report, visiting = false, delay = 0 } = options
  if (directory !== undefined) prepareFolder(directory)
  const line = new WorkerLine(report)
  const place = {
    file: directory && databaseFile(directory),
    migrations: migrations.map((migration) =>
      migration(sqliteBuilder(), { bytes: 'blob', instant: 'integer', clientId: 'integer' }).map(statement),
    ),
    visiting,
    delay,
  }
  try {
    await line.do({ kind: 'open', place })
  } catch (error) {
    line.end()
    throw error
  }
  const backups = directory === undefined ? undefined : new Backups(backupFolder(directory))
  const storage = new SqliteStorage({ line, build: sqliteBuilder(), backups, clock, report })
  if (!visiting) await storage.takeCare()
  return storage
}

function prepareFolder(directory: string): void {
  try {
    makeFolder(path.resolve(directory))
  } catch (error) {
    throw new StorageFault('broken', `The folder ${directory} cannot be made or used`, { cause: error })
  }
}

/** Builds statements for SQLite and runs none: running is the worker's work. */
export function sqliteBuilder<Tables>(): Kysely<Tables> {
  return new Kysely({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (database) => new SqliteIntrospector(database),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  })
}
