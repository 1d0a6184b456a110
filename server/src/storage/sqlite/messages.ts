import type { Statement, SqlValue } from '../sql/statement.ts'
import type { StorageFaultKind } from '../storage-fault.ts'
import type { Parcel } from './parcel.ts'

/** What the worker needs to open the database. */
export interface DatabasePlace {
  /** The file, or `undefined` for a database in memory. */
  readonly file: string | undefined
  /** The statements of each migration, in order. */
  readonly migrations: readonly (readonly Statement[])[]
  /** Opens beside a running server: leaves alone how that one closed. */
  readonly visiting: boolean
  /** Plays a slow disk: how many milliseconds longer each write takes. */
  readonly delay: number
}

/**
 * Done together with others in one transaction. A `probe` is a write that would rather hear at once that the database
 * is held than wait for it.
 */
export interface Job {
  readonly kind: 'read' | 'write' | 'probe'
  readonly statements: readonly Statement[]
}

/** Done alone. */
export type Chore =
  | { readonly kind: 'open'; readonly place: DatabasePlace }
  | { readonly kind: 'scrub' }
  | { readonly kind: 'back-up'; readonly to: string }
  | { readonly kind: 'close' }

export type Row = Readonly<Record<string, SqlValue>>

/** What came of a job or a chore; a reading answers the rows of each of its statements. */
export type Outcome =
  | { readonly kind: 'done'; readonly rows: readonly (readonly Row[])[] }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'fault'; readonly fault: StorageFaultKind; readonly message: string }

export interface NumberedJob {
  readonly id: number
  readonly job: Job
}

export interface NumberedOutcome {
  readonly id: number
  readonly outcome: Outcome
}

/** To the worker: everything that was asked in one turn of the event loop, or one chore. */
export type Asked =
  | { readonly kind: 'jobs'; readonly parcel: Parcel }
  | { readonly kind: 'chore'; readonly id: number; readonly chore: Chore }

/** From the worker: what came of everything that was done together. */
export type Answered = Parcel
