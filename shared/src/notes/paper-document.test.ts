import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { cleanLine } from './clean-text.ts'
import { kinds, type Note, type NoteRound, type Paper, type SealedAuthor } from './note.ts'
import type { SealedPaperChange } from './paper-change.ts'
import { applyPaperChange, compareNotes, readPaper, textOfCard } from './paper-document.ts'
import { noteField, paperTexts } from './paper-text.ts'
import { ada, chi, noon, noteId } from './testing/small-cafe.ts'

const id = fc.constantFrom('n0', 'n1', 'n2', 'n3').map(noteId)
// As the judge of commands passes them on: clean.
const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀'), minLength: 1, maxLength: 12 }).map(cleanLine)
const kind = fc.constantFrom(...kinds)
const round = fc.constantFrom<NoteRound>(0, 1, 'harvest')
const instant = fc.integer({ min: noon, max: noon + 5 })

const note: fc.Arbitrary<Note> = fc.record(
  {
    id,
    round,
    text: words,
    kind,
    sealedAuthor: fc.constantFrom('seal-1' as SealedAuthor, 'seal-2' as SealedAuthor),
    keyHash: fc.constantFrom('hash-1', 'hash-2'),
    parent: id,
    laidAt: instant,
    late: fc.boolean(),
    fromPaper: fc.boolean(),
  },
  { requiredKeys: ['id', 'round', 'text', 'laidAt', 'late', 'fromPaper'] },
)

const change: fc.Arbitrary<SealedPaperChange> = fc.oneof(
  fc.record({
    kind: fc.constant('lay-notes'),
    notes: fc.uniqueArray(note, { minLength: 1, maxLength: 3, selector: (one) => one.id }),
  }),
  fc.record({ kind: fc.constant('set-note-kind'), note: id, noteKind: fc.option(kind) }),
  fc.record({ kind: fc.constant('remove-note'), note: id, at: instant }),
  fc.record({ kind: fc.constant('restore-note'), note: id }),
  fc.record({ kind: fc.constant('give-pen'), round: fc.nat(2), to: fc.constantFrom(ada, chi, 'table' as const) }),
)

test('[NO1] laptops that went their own ways agree once they have met', () => {
  const move = fc.record({ laptop: fc.nat(2), act: fc.oneof(change, fc.constant('meet' as const)) })
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40 }), (script) => {
      const laptops = [new Y.Doc(), new Y.Doc(), new Y.Doc()]
      for (const { laptop, act } of script) {
        if (act === 'meet') meet(laptops.slice(0, laptop + 1))
        else applyPaperChange(laptops[laptop]!, act)
      }
      meet(laptops)
      const [first, ...others] = laptops.map(readPaper)
      for (const other of others) expect(other).toEqual(first)
    }),
  )
})

test('[NO2] after a change the paper shows exactly that change', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
      const document = new Y.Doc()
      for (const one of changes) {
        const expected = changed(readPaper(document), one)
        applyPaperChange(document, one)
        expect(readPaper(document)).toEqual(expected)
        const reloaded = new Y.Doc()
        Y.applyUpdate(reloaded, Y.encodeStateAsUpdate(document))
        expect(readPaper(reloaded)).toEqual(expected)
      }
    }),
  )
})

test('[NO3] nothing that was laid down is ever lost, and what was removed comes back as it was', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
      const document = new Y.Doc()
      const laid = new Set<string>()
      for (const one of changes) {
        applyPaperChange(document, one)
        if (one.kind === 'lay-notes') for (const fresh of one.notes) laid.add(fresh.id)
      }
      const { notes } = readPaper(document)
      expect(new Set(notes.map((one) => one.id))).toEqual(laid)
      for (const present of notes.filter(({ removedAt }) => removedAt === undefined)) {
        applyPaperChange(document, { kind: 'remove-note', note: present.id, at: noon })
        expect(find(readPaper(document), present.id)).toEqual({ ...present, removedAt: noon })
        applyPaperChange(document, { kind: 'restore-note', note: present.id })
        expect(find(readPaper(document), present.id)).toEqual(present)
      }
    }),
  )
})

test('[NO1] each change is one transaction, so that nobody sees half of it', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
      const document = new Y.Doc()
      let updates = 0
      document.on('update', () => (updates += 1))
      for (const one of changes) {
        updates = 0
        applyPaperChange(document, one)
        expect(updates).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('[NO15] what another version wrote badly is skipped, and the rest is read', () => {
  const document = new Y.Doc()
  applyPaperChange(document, { kind: 'lay-notes', notes: [noteWith('good')] })
  applyPaperChange(document, { kind: 'give-pen', round: 0, to: 'table' })
  textOfCard(document, 0, 'line0')?.insert(0, 'Eén regel')
  const notes = document.getMap('notes')
  notes.set('no-map', 'text')
  notes.set('no-text', badNote({ round: 0, laidAt: noon, text: 'plain' }))
  notes.set('no-round', badNote({ round: -1, laidAt: noon, text: new Y.Text('x') }))
  notes.set('half-round', badNote({ round: 0.5, laidAt: noon, text: new Y.Text('x') }))
  notes.set('no-time', badNote({ round: 0, text: new Y.Text('x') }))
  notes.set(
    'odd',
    badNote({
      round: 0,
      laidAt: noon,
      text: new Y.Text('x'),
      kind: 'wens',
      sealedAuthor: 7,
      removedAt: 'now',
      late: 1,
    }),
  )
  const cards = document.getMap('cards')
  cards.set('first', new Y.Map())
  cards.set('1', 'text')
  cards.set('2', new Y.Map())
  expect(readPaper(document)).toEqual({
    notes: [noteWith('good'), { id: 'odd', round: 0, text: 'x', laidAt: noon, late: false, fromPaper: false }],
    cards: [
      { round: 0, lines: ['Eén regel', '', ''], question: '', pen: 'table' },
      { round: 2, lines: ['', '', ''], question: '' },
    ],
  })
})

test('[NO2] notes are read by round, the harvest last, and then as they were laid down', () => {
  const document = new Y.Doc()
  const told: readonly (readonly [string, NoteRound, number])[] = [
    ['e', 'harvest', 0],
    ['d', 1, 1],
    ['c', 1, 0],
    ['b', 0, 9],
    ['a', 0, 9],
  ]
  for (const [name, when, later] of told) {
    applyPaperChange(document, { kind: 'lay-notes', notes: [noteWith(name, { round: when, laidAt: noon + later })] })
  }
  expect(readPaper(document).notes.map((one) => one.id)).toEqual(['a', 'b', 'c', 'd', 'e'])
})

/** What a paper is after a change, told without Yjs. */
function changed(paper: Paper, one: SealedPaperChange): Paper {
  switch (one.kind) {
    case 'nothing':
      return paper
    case 'lay-notes': {
      const fresh = one.notes.filter(({ id: laid }) => find(paper, laid) === undefined)
      return { ...paper, notes: [...paper.notes, ...fresh].toSorted(compareNotes) }
    }
    case 'set-note-kind':
      return onNote(paper, one.note, ({ kind: _kind, ...rest }) => ({
        ...rest,
        ...(one.noteKind !== null && { kind: one.noteKind }),
      }))
    case 'remove-note':
      return onNote(paper, one.note, (present) => ({ ...present, removedAt: one.at }))
    case 'restore-note':
      return onNote(paper, one.note, ({ removedAt: _removedAt, ...present }) => present)
    case 'give-pen': {
      const empty = { round: one.round, lines: ['', '', ''], question: '' }
      const present = paper.cards.find((card) => card.round === one.round) ?? empty
      const card = { ...present, pen: one.to }
      const others = paper.cards.filter((other) => other.round !== one.round)
      return { ...paper, cards: [...others, card].toSorted((a, b) => a.round - b.round) }
    }
  }
}

function onNote(paper: Paper, wanted: string, then: (note: Note) => Note): Paper {
  return { ...paper, notes: paper.notes.map((one) => (one.id === wanted ? then(one) : one)) }
}

function find(paper: Paper, wanted: string): Note | undefined {
  return paper.notes.find((one) => one.id === wanted)
}

function noteWith(name: string, change: Partial<Note> = {}): Note {
  const seal = 'seal' as SealedAuthor
  return {
    id: noteId(name),
    round: 0,
    text: name,
    sealedAuthor: seal,
    laidAt: noon,
    late: false,
    fromPaper: false,
    ...change,
  }
}

function meet(laptops: readonly Y.Doc[]): void {
  for (const from of laptops) for (const to of laptops) Y.applyUpdate(to, Y.encodeStateAsUpdate(from))
}

function badNote(fields: Readonly<Record<string, unknown>>): Y.Map<unknown> {
  return new Y.Map(Object.entries(fields))
}

test('[NO30] what was typed letter by letter is read clean, and a note whose words are all gone is blank', () => {
  const document = new Y.Doc()
  const laid: Note = { id: noteId('bus'), round: 0, text: 'bus', laidAt: noon, late: false, fromPaper: false }
  applyPaperChange(document, { kind: 'lay-notes', notes: [laid] })
  const text = paperTexts.find(document, noteField(laid.id))
  text?.insert(3, ' naar huis \n ')
  text?.insert(0, '  de ')
  expect(readPaper(document).notes[0]?.text).toBe('de bus naar huis')
  expect(text?.toString()).toBe('  de bus naar huis \n ')
  text?.delete(2, text.length - 2)
  expect(readPaper(document).notes[0]?.text).toBe('')
})
