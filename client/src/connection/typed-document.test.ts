import type { NoteId, PersonId } from '@tafelronde/shared/lib/id.ts'
import { applyPaperChange } from '@tafelronde/shared/notes/paper-document.ts'
import { cardField, noteField, paperTexts } from '@tafelronde/shared/notes/paper-text.ts'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { TypedDocument, typedHere } from './typed-document.ts'

const note = noteField('bus' as NoteId)
const card = cardField(0, 'line0')

test('[CL137] letters in a card carry another id than those in notes, also when they come back', () => {
  const document = new Y.Doc()
  applyPaperChange(document, {
    kind: 'lay-notes',
    notes: [{ id: 'bus' as NoteId, round: 0, text: '', laidAt: 0, late: false, fromPaper: false }],
  })
  applyPaperChange(document, { kind: 'give-pen', round: 0, to: 'ada' as PersonId })
  document.clientID = 100
  const typed = new TypedDocument(
    document,
    { epoch: 0, mayWrite: true, cardId: 200 },
    { texts: paperTexts, roundOf: () => 0, now: () => 0, onChange: () => {}, onTyped: () => {} },
  )
  const undo = new Y.UndoManager(typed.text(card) ?? [], { trackedOrigins: new Set([typedHere]) })
  const type = (field: string, words: string) =>
    typed.edit([field], () => document.transact(() => typed.text(field)?.insert(0, words), typedHere))
  type(note, 'gevoelig')
  type(card, 'kern')
  typed.edit([card], () => void undo.undo())
  typed.edit([card], () => void undo.redo())
  type(note, 'heel ')
  expect([typed.text(note)?.toString(), typed.text(card)?.toString()]).toEqual(['heel gevoelig', 'kern'])
  expect([writersOf(typed.text(note)), writersOf(typed.text(card))]).toEqual([[100], [200]])
  expect(document.clientID).toBe(100)
})

function writersOf(text: Y.Text | undefined): readonly number[] {
  const writers = new Set<number>()
  for (let item = text?._start ?? null; item !== null; item = item.right) writers.add(item.id.client)
  return [...writers]
}
