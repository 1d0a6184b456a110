import type { Instant } from '../lib/clock.ts'
import type { NoteId, PersonId } from '../lib/id.ts'
import type { Kind, Note, OpenedNote } from './note.ts'

/** What a command does to a paper, once it was accepted: texts are clean and everything is allowed. */
export type PaperChange =
  /** The command asks for what is already so. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'lay-notes'; readonly notes: readonly OpenedNote[] }
  /** `null` takes the kind away. */
  | { readonly kind: 'set-note-kind'; readonly note: NoteId; readonly noteKind: Kind | null }
  | { readonly kind: 'remove-note'; readonly note: NoteId; readonly at: Instant }
  | { readonly kind: 'restore-note'; readonly note: NoteId }
  | { readonly kind: 'give-pen'; readonly round: number; readonly to: PersonId | 'table' }

/** The same change as it may be written into the document: whoever laid a note is sealed. */
export type SealedPaperChange =
  | Exclude<PaperChange, { readonly kind: 'lay-notes' }>
  | { readonly kind: 'lay-notes'; readonly notes: readonly Note[] }
