import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { NoteId } from '../lib/id.ts'
import { CARD_LINE_LENGTH, CARD_QUESTION_LENGTH, NOTE_LENGTH } from './note.ts'
import { applyPaperChange } from './paper-document.ts'
import { cardField, cardParts, noteField, paperTexts } from './paper-text.ts'
import { textsIn } from './testing/seen-document.ts'
import { noon, noteId } from './testing/small-cafe.ts'
import { smallPaper } from './testing/small-paper.ts'

test('[TG20] every text of a paper has one name, by which it is found again', () => {
  const { live } = smallPaper()
  const texts = [...textsIn(live, ['notes', 'cards'])].filter(([path]) => !path.includes('weg'))
  const names = texts.map(([, text]) => paperTexts.describe(live, text)?.name)
  expect(new Set(names)).toEqual(
    new Set([
      ...['bus', 'trein', 'vol', 'oud'].map((note) => noteField(noteId(note))),
      ...cardParts.map((part) => cardField(1, part)),
    ]),
  )
  for (const [at, name] of names.entries()) expect(paperTexts.find(live, name ?? '')).toBe(texts[at]?.[1])
})

test('[TG20] a field says how long it may become, and whether it may hold lines', () => {
  const { live } = smallPaper()
  const describe = (name: string) => paperTexts.describe(live, paperTexts.find(live, name)!)
  const bus = noteField(noteId('bus'))
  expect(describe(bus)).toEqual({ kind: 'note', note: 'bus', name: bus, limit: NOTE_LENGTH, multiline: true })
  for (const [part, limit] of [
    ['line0', CARD_LINE_LENGTH],
    ['line2', CARD_LINE_LENGTH],
    ['question', CARD_QUESTION_LENGTH],
  ] as const) {
    const name = cardField(1, part)
    expect(describe(name)).toEqual({ kind: 'card', round: 1, name, limit, multiline: false })
  }
})

test('[TG20] a text is known only while it is there: not before it was laid, and not after it was removed', () => {
  const { live } = smallPaper()
  const [bus, gone] = ['bus', 'weg'].map((note) => noteField(noteId(note)))
  const text = paperTexts.find(live, bus!)!
  expect(paperTexts.find(live, gone!)).toBeUndefined()
  expect(paperTexts.find(live, cardField(0, 'line0'))).toBeUndefined()
  applyPaperChange(live, { kind: 'remove-note', note: noteId('bus'), at: noon })
  expect([paperTexts.find(live, bus!), paperTexts.describe(live, text)]).toEqual([undefined, undefined])
  applyPaperChange(live, { kind: 'restore-note', note: noteId('bus') })
  expect(paperTexts.describe(live, text)?.name).toBe(bus)
  live.getMap('notes').delete('bus')
  expect(paperTexts.describe(live, text)).toBeUndefined()
})

test('[TG20] what is no name of a text finds none, and what is no text of a paper has no name', () => {
  const { live } = smallPaper()
  const names = ['', 'note', 'note/', 'note/bus/text', 'notes/bus', 'note/geen', 'card/1', 'card/1/pen', 'card/1/line9']
  const odd = ['note/__proto__', 'note/constructor', 'card/x/line0', 'card/001/line0', 'card/-1/line0', '/', 'note//x']
  for (const name of [...names, ...odd, noteField('' as NoteId)]) expect(paperTexts.find(live, name)).toBeUndefined()
  const root = live.getText('root')
  const deep = new Y.Text()
  live.getMap<unknown>('notes').set('diep', new Y.Map([['in', new Y.Map([['text', deep]])]]))
  const other = new Y.Text()
  live.getMap<Y.Map<unknown>>('cards').get('1')?.set('pen', other)
  for (const text of [root, deep, other, new Y.Doc().getText('text')]) {
    expect(paperTexts.describe(live, text)).toBeUndefined()
  }
})
