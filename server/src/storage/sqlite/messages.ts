import { type SqlValue, type Statement } from '../sql/statement.ts'
import { type StorageFaultKind } from '../storage-fault.ts'

/** What the worker needs to open the database. */
export interface DatabasePlace {
  /** The file, or `undefined` for a database in memory. */
  readonly file: string | undefined
  /** The statements of each migration, in order. */
  readonly migrations: readonly (readonly Statement[])[]
  /** Opens beside a running server: leaves alone how that one closed. */
  readonly visiting: boolean
}

/** Done together with others in one transaction. */
export type Job =
  | { readonly kind: 'write'; readonly statements: readonly Statement[] }
  | { readonly kind: 'read'; readonly statements: readonly Statement[] }

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

export interface Asked {
  readonly id: number
  readonly ask: Job | Chore
}

export interface Answered {
  readonly id: number
  readonly outcome: Outcome
}
