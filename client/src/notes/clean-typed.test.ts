import type { NoteId } from '@tafelronde/shared/lib/id.ts'
import { cleanTyped } from '@tafelronde/shared/notes/clean-text.ts'
import { cardField, noteField, paperTexts } from '@tafelronde/shared/notes/paper-text.ts'
import { applyPaperChange } from '@tafelronde/shared/notes/paper-document.ts'
import { judgeTyped } from '@tafelronde/shared/notes/text-gate.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'

const note = 'a' as NoteId
const whatever = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0, max: 0x2030 }).map((code) => String.fromCharCode(code)),
    fc.constantFrom('\r\n', '\n', '\t', '\ud83d', '\ude00', '😀', '\ufffe', '\uffff', '\u2028', 'a'),
  ),
  maxLength: 60,
})

test('[CL156] the gate takes whatever is left of a pasted text, in every field', () => {
  fc.assert(
    fc.property(whatever, fc.boolean(), (pasted, multiline) => {
      const server = new Y.Doc()
      applyPaperChange(server, {
        kind: 'lay-notes',
        notes: [{ id: note, round: 0, text: '', laidAt: 1, late: false, fromPaper: false }],
      })
      applyPaperChange(server, { kind: 'give-pen', round: 0, to: 'table' })
      const ada = new Y.Doc()
      ada.clientID = 2 ** 31 + 7
      Y.applyUpdate(ada, Y.encodeStateAsUpdate(server))
      const clean = cleanTyped(pasted, { multiline })
      paperTexts.find(ada, multiline ? noteField(note) : cardField(0, 'line0'))?.insert(0, clean)
      const door = { isOwnId: (id: number) => id === ada.clientID, fields: paperTexts, mayType: () => true }
      const { kind } = judgeTyped(server, Y.encodeStateAsUpdate(ada), door)
      expect(kind).toBe(clean === '' ? 'known' : 'accepted')
    }),
  )
})

test('[CL156] words stay words: what is one line takes a space for a line end, and spaces are left alone', () => {
  expect(cleanTyped('bus\r\n\ttrein ', { multiline: false })).toBe('bus trein ')
  expect(cleanTyped('bus\r\ntrein\u0007 ', { multiline: true })).toBe('bus\ntrein ')
  expect(cleanTyped('😀\ud83d', { multiline: true })).toBe('😀')
})
