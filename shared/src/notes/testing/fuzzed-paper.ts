import type { PaperField } from '../paper-text.ts'
import { applyPaperChange } from '../paper-document.ts'
import type { Fuzzed } from './fuzzed-document.ts'
import { ada, ben, chi, daan, noon, noteId } from './small-cafe.ts'
import { layNote, openBrowser, smallPaper } from './small-paper.ts'

/** A paper under attack: Ada suffers, Ben and Chi attack. */
export const fuzzedPaper: Fuzzed<PaperField> = {
  roots: ['notes', 'cards'],
  open: smallPaper,
  browser: openBrowser,
  people: [ada, ben, chi],
  commands: [
    (document) => layNote(document, `n${document.getMap('notes').size}`, 'Nog een briefje'),
    (document) => applyPaperChange(document, { kind: 'remove-note', note: noteId('bus'), at: noon }),
    (document) => applyPaperChange(document, { kind: 'restore-note', note: noteId('bus') }),
    (document) => applyPaperChange(document, { kind: 'give-pen', round: 1, to: daan }),
    (document) => applyPaperChange(document, { kind: 'give-pen', round: 2, to: ada }),
    // What no command does today: nothing of the note is left.
    (document) => document.getMap('notes').delete('trein'),
  ],
}
