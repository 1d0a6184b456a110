import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type { NoteRound } from '@tafelronde/shared/notes/note.ts'
import type { DocumentName } from '@tafelronde/shared/tables/document-names.ts'

/** What somebody typed in one field, and what stood there before. */
export interface FieldWords {
  readonly field: string
  readonly base: string
  readonly typed: string
  /** Of the note or card; absent where the field belongs to no round. */
  readonly round?: NoteRound
  readonly at: Instant
}

/** Typed words that the server has not called saved yet, as they lie on this device. */
export interface UnsavedWords {
  readonly kind: 'unsaved'
  readonly id: string
  readonly document: DocumentName
  /** The page that still has them on its screen, as long as it lives. */
  readonly holder: string
  /** Of the document that they were typed in; absent for words that never stood in any. */
  readonly epoch?: number
  /** Whoever this browser was in the session when they were typed. */
  readonly by?: string
  /** What Yjs says of them; absent for words that are to be typed once more, since no document takes them as they are. */
  readonly update?: Uint8Array
  readonly fields: readonly FieldWords[]
}

/** Typed words that came back: the text is gone, or nobody may type in it any more. They wait for their writer. */
export interface RecoveredWords {
  readonly kind: 'recovered'
  readonly id: string
  readonly document: DocumentName
  readonly holder: string
  readonly words: FieldWords
}

/** One thing on this device that somebody typed. */
export type KeptWords = UnsavedWords | RecoveredWords
