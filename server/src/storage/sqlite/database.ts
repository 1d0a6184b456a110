import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { Statement } from '../sql/statement.ts'
import { StorageFault } from '../storage-fault.ts'
import { isDamage } from './faults.ts'
import type { DatabasePlace, Row } from './messages.ts'

/** How long one waits in one go for another process that holds the database; everybody else waits along. */
const PATIENCE = 20

/** The same while the database is opened, closed or cleaned: nobody else is served then anyway. */
const LONG_PATIENCE = 2_000

/** Before 3.51.3 a checkpoint at the wrong moment could damage a database in WAL mode that two processes use. */
const OLDEST_SQLITE = '3.51.3'

const FULL_SYNC = 2

/**
 * So many pages, sixteen megabytes, go to the log before they go to the file as well. Each commit waits for that once,
 * and the same pages are written again and again: with the usual thousand it would be so every second of a busy day.
 */
const PAGES_IN_LOG = 4_000

/** One open SQLite database; lives in the worker thread. */
export class Database {
  readonly connection: DatabaseSync
  readonly #visiting: boolean
  readonly #delay: number
  readonly #prepared = new Map<string, StatementSync>()
  #isDamaged = false

  /** Opens the database, brings its tables up to date, and looks it over if it was not closed in good order. */
  constructor({ file, migrations, visiting, delay }: DatabasePlace) {
    this.#visiting = visiting
    this.#delay = delay
    this.connection = new DatabaseSync(file ?? ':memory:', {
      timeout: LONG_PATIENCE,
      enableForeignKeyConstraints: true,
    })
    try {
      this.#prepare(file !== undefined)
      this.#migrate(migrations)
      if (!visiting) this.#lookOver()
      this.#waitFor(PATIENCE)
    } catch (error) {
      this.connection.close()
      throw error
    }
  }

  /** Runs a statement and answers how many rows it changed. */
  change({ sql, parameters }: Statement): number {
    if (this.#isDamaged) throw new StorageFault('damaged', 'The database is damaged, so nothing is written in it')
    try {
      return Number(this.#statement(sql).run(...parameters).changes)
    } catch (error) {
      this.#isDamaged ||= isDamage(error)
      throw error
    }
  }

  read({ sql, parameters }: Statement): readonly Row[] {
    try {
      return this.#statement(sql).all(...parameters) as Row[]
    } catch (error) {
      this.#isDamaged ||= isDamage(error)
      throw error
    }
  }

  /** Runs a command that takes no values, such as `savepoint`. */
  run(sql: string): void {
    this.#statement(sql).run()
  }

  /** Runs `work` in one transaction; whatever it throws undoes all of it. */
  transaction<Value>(begin: 'begin' | 'begin immediate', work: () => Value): Value {
    this.run(begin)
    try {
      const value = work()
      if (this.#delay > 0 && begin === 'begin immediate') sleep(this.#delay)
      this.run('commit')
      return value
    } catch (error) {
      // SQLite has sometimes done this itself, when the disk is full for one.
      if (this.connection.isTransaction) this.connection.exec('rollback')
      throw error
    }
  }

  /** Overwrites whatever deleted rows left behind, in the file and in its log. */
  scrub(): void {
    this.#waitFor(LONG_PATIENCE)
    try {
      this.#emptyLog()
      this.connection.exec('vacuum')
      this.#emptyLog()
    } finally {
      this.#waitFor(PATIENCE)
    }
  }

  /** Closes in good order; what is damaged is looked over at the next start. */
  close(): void {
    try {
      this.#waitFor(LONG_PATIENCE)
      if (!this.#visiting && !this.#isDamaged) this.#set('clean', 1)
    } finally {
      this.#prepared.clear()
      this.connection.close()
    }
  }

  #prepare(onDisk: boolean): void {
    const version = String(this.#valueOf('select sqlite_version()'))
    if (version.localeCompare(OLDEST_SQLITE, 'en', { numeric: true }) < 0) {
      throw new StorageFault('broken', `SQLite ${version} is too old: at least ${OLDEST_SQLITE} is needed`)
    }
    this.connection.exec('pragma secure_delete = on')
    // Sorting and vacuuming must not leave names in a temporary file elsewhere.
    this.connection.exec('pragma temp_store = memory')
    if (!onDisk) return
    const mode = this.#valueOf('pragma journal_mode = wal')
    if (mode !== 'wal') throw new StorageFault('broken', `This disk allows no write-ahead log (journal mode ${mode})`)
    this.connection.exec('pragma synchronous = full')
    this.connection.exec(`pragma wal_autocheckpoint = ${PAGES_IN_LOG}`)
    const sync = this.#valueOf('pragma synchronous')
    if (sync !== FULL_SYNC) throw new StorageFault('broken', `Writes would not reach the disk (synchronous ${sync})`)
  }

  #migrate(migrations: DatabasePlace['migrations']): void {
    this.transaction('begin immediate', () => {
      this.connection.exec('create table if not exists schema_version (version integer not null)')
      const version = Number(this.#valueOf('select max(version) from schema_version'))
      if (version > migrations.length) {
        throw new StorageFault(
          'newer',
          `This database was made by a newer version of Tafelronde (its tables have version ${version}, ` +
            `this one knows up to ${migrations.length}). Start that version, or put back an older backup.`,
        )
      }
      for (const migration of migrations.slice(version)) for (const statement of migration) this.change(statement)
      if (version === migrations.length) return
      this.connection.exec('delete from schema_version')
      this.connection.prepare('insert into schema_version (version) values (?)').run(migrations.length)
    })
  }

  #lookOver(): void {
    const clean = this.#valueOf(`select value from settings where key = 'clean'`)
    if (clean === 0) {
      const verdict = this.#valueOf('pragma quick_check(1)')
      if (verdict !== 'ok') throw new StorageFault('damaged', `The database is damaged: ${verdict}`)
    }
    this.#set('clean', 0)
  }

  #set(key: 'clean', value: number): void {
    const sql = 'insert into settings (key, value) values (?, ?) on conflict (key) do update set value = excluded.value'
    this.connection.prepare(sql).run(key, value)
  }

  #waitFor(milliseconds: number): void {
    this.connection.exec(`pragma busy_timeout = ${milliseconds}`)
  }

  #emptyLog(): void {
    const busy = this.#valueOf('pragma wal_checkpoint(truncate)')
    if (busy === 1) throw new StorageFault('locked', 'Another process is reading the log, so it cannot be emptied')
  }

  #statement(sql: string): StatementSync {
    const known = this.#prepared.get(sql)
    if (known !== undefined) return known
    const statement = this.connection.prepare(sql)
    this.#prepared.set(sql, statement)
    return statement
  }

  /** The first value of the first row; empty where there is none. */
  #valueOf(sql: string): string | number {
    const value = Object.values(this.connection.prepare(sql).get() ?? {})[0]
    return typeof value === 'string' || typeof value === 'number' ? value : ''
  }
}

/** Stands still, as a thread does whose disk is slow. */
function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
