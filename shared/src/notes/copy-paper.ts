import * as Y from 'yjs'
import type { NoteId, PersonId } from '../lib/id.ts'
import type { Note } from './note.ts'
import { cardsOf, entriesIn, notesOf } from './paper-entry.ts'

/** Whose traces a copy leaves out. */
export interface LeftOut {
  /** Whether this one wrote the note. */
  readonly isTheirs: (note: Pick<Note, 'id' | 'sealedAuthor'>) => boolean
  readonly people: readonly PersonId[]
  /** What becomes of their notes: they lose their author, or are not in the copy at all. */
  readonly notes: 'keep' | 'take'
}

/**
 * A fresh paper that reads like this one and knows nothing of some people: not by whom their notes are, nor that they
 * had the pen. Nothing of what was deleted before is in it, and no mark of a putting back.
 */
export function copyPaper(paper: Y.Doc, leftOut: LeftOut): Y.Doc {
  const copy = new Y.Doc()
  // Written under the server's own id, as everything of its making.
  copy.clientID = paper.clientID
  const stay = entriesIn(notesOf(paper)).filter(
    ([id, entry]) => leftOut.notes === 'keep' || !isTheirs(leftOut, id, entry),
  )
  const ids = new Set(stay.map(([id]) => id))
  copy.transact(() => {
    for (const [id, entry] of stay) {
      const fields = isTheirs(leftOut, id, entry) ? without(entry, 'sealedAuthor') : [...entry]
      notesOf(copy).set(id, copyEntry(fields.filter(([field, value]) => field !== 'parent' || ids.has(String(value)))))
    }
    for (const [round, entry] of entriesIn(cardsOf(paper))) {
      const hadPen = leftOut.people.some((person) => person === entry.get('pen'))
      cardsOf(copy).set(round, copyEntry(hadPen ? without(entry, 'pen') : [...entry]))
    }
  })
  return copy
}

/** The notes on a paper that these people wrote. */
export function notesOfPeople(paper: Y.Doc, leftOut: LeftOut): readonly NoteId[] {
  return entriesIn(notesOf(paper)).flatMap(([id, entry]) => (isTheirs(leftOut, id, entry) ? [id as NoteId] : []))
}

function isTheirs(leftOut: LeftOut, id: string, entry: Y.Map<unknown>): boolean {
  const sealedAuthor = entry.get('sealedAuthor')
  if (typeof sealedAuthor !== 'string') return false
  return leftOut.isTheirs({ id: id as NoteId, sealedAuthor: sealedAuthor as NonNullable<Note['sealedAuthor']> })
}

function without(entry: Y.Map<unknown>, left: string): readonly (readonly [string, unknown])[] {
  return [...entry].filter(([field]) => field !== left)
}

function copyEntry(fields: readonly (readonly [string, unknown])[]): Y.Map<unknown> {
  return new Y.Map(
    fields.map(([field, value]) => [field, value instanceof Y.Text ? new Y.Text(value.toString()) : value]),
  )
}
