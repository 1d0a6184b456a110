import type { ConclusionId } from '../../lib/id.ts'
import { type NoteRef, readNoteRef } from '../../notes/note.ts'

/** What dots are given to. A reference to a note has a dot in it, and no conclusion's id can. */
export type Subject = NoteRef | ConclusionId

export const opinions = ['eens', 'oneens', 'weet-niet'] as const
/** What somebody thinks of a conclusion; these Dutch names are the values in data. */
export type Opinion = (typeof opinions)[number]

/** The note that a subject is, or `undefined` for a conclusion. */
export function noteIn(subject: Subject): ReturnType<typeof readNoteRef> {
  return readNoteRef(subject)
}

/** Whether this is one of the opinions, whatever a document or a row says. */
export function isOpinion(value: unknown): value is Opinion {
  return opinions.some((known) => known === value)
}
