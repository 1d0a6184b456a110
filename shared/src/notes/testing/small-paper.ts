import type * as Y from 'yjs'
import { NOTE_LENGTH, type NoteRound } from '../note.ts'
import { applyPaperChange, readNoteRound } from '../paper-document.ts'
import { type PaperField, paperTexts } from '../paper-text.ts'
import { Browser } from './browser.ts'
import { GatedDocument } from './gated-document.ts'
import { ada, ben, noon, noteId } from './small-cafe.ts'

/** Lays a note on a paper. */
export function layNote(document: Y.Doc, id: string, text: string, round: NoteRound = 1): void {
  const note = { id: noteId(id), round, text, laidAt: noon, late: false, fromPaper: false }
  applyPaperChange(document, { kind: 'lay-notes', notes: [note] })
}

/**
 * A paper behind the gate, in round 1. Who sits there types in the notes of that round, Ada has the pen, and as host of
 * the table she types in earlier notes too.
 */
export function smallPaper(): GatedDocument<PaperField> {
  const paper = new GatedDocument<PaperField>({ fields: paperTexts, mayType })
  paper.change((document) => {
    layNote(document, 'bus', 'De bus rijdt niet 😀')
    layNote(document, 'trein', 'De trein wel')
    layNote(document, 'vol', 'x'.repeat(NOTE_LENGTH - 3))
    layNote(document, 'oud', 'Uit de eerste ronde', 0)
    layNote(document, 'weg', 'Dit ligt er niet meer')
    applyPaperChange(document, { kind: 'remove-note', note: noteId('weg'), at: noon })
    applyPaperChange(document, { kind: 'give-pen', round: 1, to: ada })
  })
  return paper
}

/** A browser of this person that was shown the document, and is told what happens to it. */
export function openBrowser(paper: GatedDocument<PaperField>, person: string = ben, id = paper.issue(person)): Browser {
  const browser = new Browser(person, id, paperTexts)
  // As a document is read from disk: with nothing in it that only this process knows.
  browser.take(paper.state())
  paper.told.push((update) => browser.take(update))
  return browser
}

function mayType(person: string, field: PaperField, document: Y.Doc): boolean {
  if (person === ada) return true
  return field.kind === 'note' && readNoteRound(document, field.note) === 1
}
