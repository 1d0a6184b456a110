import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type { PersonId, SessionId } from '@tafelronde/shared/lib/id.ts'
import type { DocumentName } from '@tafelronde/shared/tables/document-names.ts'
import type { Write } from './write.ts'

/** A moment in a document's log: after update number `seq` of this epoch. Nobody wrote yet: both 0. */
export interface LogPosition {
  readonly epoch: number
  readonly seq: number
}

/** A document as it is kept: where its log stands, its snapshot if it has one, and every update since. */
export interface StoredDocument extends LogPosition {
  readonly snapshot?: Uint8Array
  /** The updates after the snapshot, oldest first; the last one has number `seq`. */
  readonly tail: readonly Uint8Array[]
}

/** When an update was made, and by whom if one person is behind it. */
export interface Authorship {
  readonly at: Instant
  readonly author?: PersonId
}

/** One update, as it is kept: a row of the log. */
export interface LoggedUpdate extends Authorship {
  readonly bytes: Uint8Array
}

/** Something a snapshot took the place of. `opening` is the snapshot with which a renewed document began. */
export interface Superseded extends LoggedUpdate, LogPosition {
  readonly kind: 'opening' | 'update'
}

/** All that can be replayed of a document, oldest first: the history, then what stands in the log. */
export interface LoggedRows {
  readonly history: readonly Superseded[]
  readonly tail: readonly (LoggedUpdate & LogPosition)[]
}

/** Keeps Yjs documents as growing logs of updates. Numbers go up by one and never start over, also not in a new epoch. */
export interface DocumentLog {
  /** The whole document as far as it is on disk. */
  read(name: DocumentName): Promise<StoredDocument>

  /** What snapshots took the place of, oldest first. */
  readHistory(name: DocumentName): Promise<readonly Superseded[]>

  /** Every update from the last erasure on, with when and by whom: history and tail as they were at one moment. */
  readRows(name: DocumentName): Promise<LoggedRows>

  /**
   * Adds updates from number `after.seq + 1` on, at least one. Conflicts when the log stands elsewhere: somebody else
   * was first.
   */
  appending(name: DocumentName, after: LogPosition, updates: readonly LoggedUpdate[]): Write

  /**
   * Puts a snapshot in the place of everything up to and including `upTo`, which is history from then on.
   * Later updates stay in the tail. Conflicts when the epoch is another or a newer snapshot stands there.
   */
  compacting(name: DocumentName, upTo: LogPosition, snapshot: Uint8Array): Write

  /**
   * Begins a new epoch (`at.epoch + 1`) with this snapshot as the whole document. Conflicts when the log stands
   * elsewhere. `erase` drops what came before; `keep` moves it to the history.
   */
  renewing(
    name: DocumentName,
    at: LogPosition,
    snapshot: Uint8Array,
    made: Authorship & { readonly before: 'keep' | 'erase' },
  ): Write

  /** Removes every document of the session, history included. */
  deleting(session: SessionId): Write
}
