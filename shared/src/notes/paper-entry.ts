import * as Y from 'yjs'
import type { NoteId } from '../lib/id.ts'

/*
 * Where things lie in a paper's document, for those that follow or mend what `paper-document.ts` wrote: there stands how
 * they lie. Unlike there, what was removed is found as well.
 */

/** Every note by its id. */
export function notesOf(document: Y.Doc): Y.Map<unknown> {
  return document.getMap('notes')
}

/** Every card by its round. */
export function cardsOf(document: Y.Doc): Y.Map<unknown> {
  return document.getMap('cards')
}

/** The entry of one note, removed or not. */
export function entryOf(document: Y.Doc, note: NoteId): Y.Map<unknown> | undefined {
  const entry = notesOf(document).get(note)
  return entry instanceof Y.Map ? entry : undefined
}

/** The entries of such a map; what another version wrote badly is skipped. */
export function entriesIn(map: Y.Map<unknown>): readonly (readonly [string, Y.Map<unknown>])[] {
  return [...map].flatMap(([key, entry]) => (entry instanceof Y.Map ? [[key, entry] as const] : []))
}

/** The text behind the name of a field, of removed notes too. */
export function textIn(document: Y.Doc, field: string): Y.Text | undefined {
  const [kind, key = '', part = 'text'] = field.split('/')
  const entry = (kind === 'note' ? notesOf(document) : cardsOf(document)).get(key)
  const text: unknown = entry instanceof Y.Map ? entry.get(part) : undefined
  return text instanceof Y.Text ? text : undefined
}
