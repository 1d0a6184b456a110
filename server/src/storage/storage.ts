import type { Result } from '@tafelronde/shared/lib/result.ts'
import type { AnswerStore } from './answer-store.ts'
import type { BadgeStore } from './badge-store.ts'
import type { ClientIds } from './client-ids.ts'
import type { DocumentLog } from './document-log.ts'
import type { HouseStore } from './house-store.ts'
import type { OneTimeTokens } from './one-time-tokens.ts'
import type { OrganiserStore } from './organiser-store.ts'
import type { PersonTraces } from './person-traces.ts'
import type { PublicationStore } from './publication-store.ts'
import type { Roster } from './roster.ts'
import type { ScreenStore } from './screen-store.ts'
import type { SessionStore } from './session-store.ts'
import type { SupportStore } from './support-store.ts'
import type { Write } from './write.ts'

/**
 * Everything the server keeps. Stores answer questions themselves; what they change is a `Write`,
 * and only `commit` does it. Any question or commit may throw a `StorageFault`.
 */
export interface Storage extends AsyncDisposable {
  readonly documents: DocumentLog
  readonly sessions: SessionStore
  readonly roster: Roster
  readonly badges: BadgeStore
  readonly organisers: OrganiserStore
  readonly tokens: OneTimeTokens
  readonly answers: AnswerStore
  readonly screens: ScreenStore
  readonly clientIds: ClientIds
  readonly traces: PersonTraces
  readonly support: SupportStore
  readonly publications: PublicationStore
  readonly house: HouseStore

  /**
   * Makes all these changes or none, in the order given. Once it resolves with `ok`, they survive a power cut.
   * `conflict`: something was not as a write expected it; read again and decide again.
   * While another process holds the database it waits, and may take until that lets go.
   */
  commit(writes: readonly Write[]): Promise<Result<null, 'conflict'>>

  /**
   * Leaves no byte of what was deleted before: not in the database, its log or its backups.
   * A deletion of names that was not followed by this (a power cut) is finished at the next start.
   */
  forget(): Promise<void>

  /** Makes a backup now and answers the file's path; `undefined` where nothing is kept on disk. */
  backUp(): Promise<string | undefined>

  /** Whether a write would reach the disk at this moment. */
  writable(): Promise<boolean>
}
