import { type Kysely, sql } from 'kysely'
import { type Clock, MINUTE } from '@tafelronde/shared/lib/clock.ts'
import { accept, refuse, type Result } from '@tafelronde/shared/lib/result.ts'
import { Turns } from '@tafelronde/shared/lib/turns.ts'
import { clearForget, readPendingForget } from '../sql/pending-forget.ts'
import type { Schema } from '../sql/schema.ts'
import { sqlAnswerStore } from '../sql/sql-answer-store.ts'
import { sqlBadgeStore } from '../sql/sql-badge-store.ts'
import { sqlClientIds } from '../sql/sql-client-ids.ts'
import { sqlDocumentLog } from '../sql/sql-document-log.ts'
import type { SqlEngine } from '../sql/sql-engine.ts'
import { sqlHouseStore } from '../sql/sql-house-store.ts'
import { sqlOneTimeTokens } from '../sql/sql-one-time-tokens.ts'
import { sqlOrganiserStore } from '../sql/sql-organiser-store.ts'
import { sqlPersonTraces } from '../sql/sql-person-traces.ts'
import { sqlPublicationStore } from '../sql/sql-publication-store.ts'
import { sqlRoster } from '../sql/sql-roster.ts'
import { sqlScreenStore } from '../sql/sql-screen-store.ts'
import { sqlSessionStore } from '../sql/sql-session-store.ts'
import { sqlSupportStore } from '../sql/sql-support-store.ts'
import { statementsOf } from '../sql/sql-write.ts'
import { statement } from '../sql/statement.ts'
import type { Storage } from '../storage.ts'
import type { Write } from '../write.ts'
import { type Backups, KEPT_BACKUPS } from './backups.ts'
import type { WorkerLine } from './worker-line.ts'

const BETWEEN_BACKUPS = 10 * MINUTE

export interface SqliteStorageParts {
  readonly line: WorkerLine
  readonly build: Kysely<Schema>
  /** `undefined` where nothing is on disk. */
  readonly backups: Backups | undefined
  readonly clock: Clock
  readonly report: (fault: unknown) => void
}

/** Storage in one SQLite file, with a backup beside it every ten minutes in which something changed. */
export class SqliteStorage implements Storage {
  readonly documents
  readonly sessions
  readonly roster
  readonly badges
  readonly organisers
  readonly tokens
  readonly answers
  readonly screens
  readonly clientIds
  readonly traces
  readonly support
  readonly publications
  readonly house

  readonly #parts: SqliteStorageParts
  readonly #engine: SqlEngine
  /** Backups and forgetting wait for each other. */
  readonly #turns = new Turns()
  #changed = true
  #stopTimer: () => void = () => {}
  #closed: Promise<void> | undefined

  constructor(parts: SqliteStorageParts) {
    this.#parts = parts
    const engine = engineOver(parts)
    this.#engine = engine
    this.documents = sqlDocumentLog(engine)
    this.sessions = sqlSessionStore(engine)
    this.roster = sqlRoster(engine)
    this.badges = sqlBadgeStore(engine)
    this.organisers = sqlOrganiserStore(engine)
    this.tokens = sqlOneTimeTokens(engine)
    this.answers = sqlAnswerStore(engine)
    this.screens = sqlScreenStore(engine)
    this.clientIds = sqlClientIds(engine)
    this.traces = sqlPersonTraces(engine)
    this.support = sqlSupportStore(engine)
    this.publications = sqlPublicationStore(engine)
    this.house = sqlHouseStore(engine)
  }

  async commit(writes: readonly Write[]): Promise<Result<null, 'conflict'>> {
    const settled = await this.#parts.line.ask({ kind: 'write', statements: writes.flatMap(statementsOf) })
    if (settled.kind === 'conflict') return refuse('conflict')
    this.#changed = true
    return accept(null)
  }

  forget(): Promise<void> {
    return this.#turns.take(async () => {
      const { backups, line } = this.#parts
      const pending = await readPendingForget(this.#engine)
      await line.do({ kind: 'scrub' })
      if (backups !== undefined) await backups.keepOnly(await this.#makeBackup(backups))
      await line.ask({ kind: 'write', statements: [clearForget(this.#engine, pending)] })
    })
  }

  /** From here on the file is this process's care: finishes a forgetting that was cut short, and makes backups. */
  async takeCare(): Promise<void> {
    if (this.#parts.backups !== undefined) this.#setTimer()
    try {
      if ((await readPendingForget(this.#engine)) > 0) await this.forget()
    } catch (error) {
      // It stays pending; the café can go on.
      this.#parts.report(error)
    }
  }

  backUp(): Promise<string | undefined> {
    return this.#turns.take(async () => {
      const { backups } = this.#parts
      if (backups === undefined) return undefined
      const file = await this.#makeBackup(backups)
      await backups.keepNewest(KEPT_BACKUPS)
      return file
    })
  }

  async writable(): Promise<boolean> {
    // Another value each time: SQLite does not write what stands there already.
    const probe = this.#engine.build
      .insertInto('settings')
      .values({ key: 'probe', value: 0 })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: sql`settings.value + 1` }))
    try {
      await this.#parts.line.ask({ kind: 'probe', statements: [statement(probe)] })
      return true
    } catch {
      return false
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#closed ??= this.#close()
    return this.#closed
  }

  async #close(): Promise<void> {
    this.#stopTimer()
    const { line, report } = this.#parts
    await this.#turns.take(() => line.do({ kind: 'close' })).catch(report)
    line.end()
  }

  async #makeBackup(backups: Backups): Promise<string> {
    this.#changed = false
    try {
      return await backups.make(this.#parts.clock.now(), (to) => this.#parts.line.do({ kind: 'back-up', to }))
    } catch (error) {
      this.#changed = true
      throw error
    }
  }

  #setTimer(): void {
    const { clock, report } = this.#parts
    this.#stopTimer = clock.at(clock.now() + BETWEEN_BACKUPS, () => {
      this.#setTimer()
      if (this.#changed) this.backUp().catch(report)
    })
  }
}

function engineOver({ line, build }: SqliteStorageParts): SqlEngine {
  // Kysely's types say what a row of each query holds; the worker sends rows as they are.
  return {
    build,
    async ask(query) {
      const [rows = []] = await line.read([statement(query)])
      return rows as never
    },
    async askBoth(first, second) {
      return (await line.read([statement(first), statement(second)])) as never
    },
  }
}
