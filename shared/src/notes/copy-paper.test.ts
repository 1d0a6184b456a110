import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { copyPaper, type LeftOut } from './copy-paper.ts'
import { kinds, type Note, type SealedAuthor } from './note.ts'
import type { SealedPaperChange } from './paper-change.ts'
import { applyPaperChange, readPaper } from './paper-document.ts'
import { textIn } from './paper-entry.ts'
import { cardField } from './paper-text.ts'
import { ada, ben, noon, noteId } from './testing/small-cafe.ts'

const id = fc.constantFrom('n0', 'n1', 'n2', 'n3').map(noteId)
const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀'), minLength: 1, maxLength: 12 })
const note: fc.Arbitrary<Note> = fc.record(
  {
    id,
    round: fc.constantFrom(0, 1, 'harvest' as const),
    text: words,
    kind: fc.constantFrom(...kinds),
    sealedAuthor: fc.constantFrom('seal-ada' as SealedAuthor, 'seal-ben' as SealedAuthor),
    parent: id,
    laidAt: fc.integer({ min: noon, max: noon + 5 }),
    late: fc.boolean(),
    fromPaper: fc.boolean(),
  },
  { requiredKeys: ['id', 'round', 'text', 'laidAt', 'late', 'fromPaper'] },
)
const change: fc.Arbitrary<SealedPaperChange> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('lay-notes'), notes: fc.tuple(note) }) },
  fc.record({ kind: fc.constant('remove-note'), note: id, at: fc.constant(noon) }),
  fc.record({ kind: fc.constant('give-pen'), round: fc.nat(2), to: fc.constantFrom(ada, ben, 'table' as const) }),
)
const changes = fc.array(change, { maxLength: 20 })

function paperOf(script: readonly SealedPaperChange[]): Y.Doc {
  const document = new Y.Doc()
  document.clientID = 7
  for (const one of script) applyPaperChange(document, one)
  textIn(document, cardField(0, 'line0'))?.insert(0, 'De bus')
  return document
}

const adas: Omit<LeftOut, 'notes'> = { isTheirs: ({ sealedAuthor }) => sealedAuthor === 'seal-ada', people: [ada] }

test('[HI25] a paper without somebody reads the same, and tells of nobody else less', () => {
  fc.assert(
    fc.property(changes, (script) => {
      const document = paperOf(script)
      const copy = copyPaper(document, { ...adas, notes: 'keep' })
      const { notes, cards } = readPaper(document)
      expect(readPaper(copy)).toEqual({
        notes: rooted(notes).map(({ sealedAuthor, ...rest }) =>
          sealedAuthor === undefined || sealedAuthor === 'seal-ada' ? rest : { ...rest, sealedAuthor },
        ),
        cards: cards.map(({ pen, ...rest }) => (pen === undefined || pen === ada ? rest : { ...rest, pen })),
      })
      expect(copy.clientID).toBe(7)
      expectNoTraceOf(copy, ['seal-ada', ada])
    }),
  )
})

test('[HI25] or without their notes, and then nothing builds on what is gone', () => {
  fc.assert(
    fc.property(changes, (script) => {
      const document = paperOf(script)
      const copy = copyPaper(document, { ...adas, notes: 'take' })
      const left = readPaper(document).notes.filter(({ sealedAuthor }) => sealedAuthor !== 'seal-ada')
      expect(readPaper(copy).notes).toEqual(rooted(left))
      expectNoTraceOf(copy, ['seal-ada', ada])
    }),
  )
})

test('[HI25] nothing that was deleted before is in the copy, and it can be typed in', () => {
  const document = new Y.Doc()
  const laid = {
    id: noteId('bus'),
    round: 0,
    text: 'Meer bussen',
    laidAt: noon,
    late: false,
    fromPaper: false,
  } as const
  applyPaperChange(document, { kind: 'lay-notes', notes: [laid] })
  const text = textIn(document, 'note/bus')
  text?.insert(0, 'Geheim ')
  const early = Y.encodeStateAsUpdate(document)
  text?.delete(0, 7)
  const copy = copyPaper(document, { ...adas, notes: 'keep' })
  expectNoTraceOf(copy, ['Geheim'])
  expect(textOf(early)).toContain('Geheim')
  textIn(copy, 'note/bus')?.insert(11, '!')
  expect(readPaper(copy).notes[0]?.text).toBe('Meer bussen!')
})

/** The notes, each building on another only where that one is among them. */
function rooted(notes: readonly Note[]): readonly Note[] {
  const ids = notes.map((one) => one.id)
  return notes.map(({ parent, ...rest }) =>
    parent === undefined || !ids.includes(parent) ? rest : { ...rest, parent },
  )
}

function expectNoTraceOf(document: Y.Doc, traces: readonly string[]): void {
  for (const trace of traces) expect(textOf(Y.encodeStateAsUpdate(document))).not.toContain(trace)
}

/** Every byte as one letter. */
function textOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}
