import type { CommandId, NoteId, TableId } from '@tafelronde/shared/lib/id.ts'
import type { Note } from '@tafelronde/shared/notes/note.ts'
import type { PaperCommand } from '@tafelronde/shared/notes/paper-command.ts'
import { expect, test } from 'vitest'
import type { Delivery, OutboxEntry } from '../connection/outbox-store.ts'
import { keepSame, notesByRound, setLateApart, showNotes } from './shown-notes.ts'

const rood = 'rood' as TableId
const none: ReadonlySet<NoteId> = new Set()

test('[CL18] own is what the server says is, and what this device lays; what somebody else laid is not', () => {
  const lay = command({ kind: 'lay-note', note: id('a'), text: 'bus' })
  const change = command({ kind: 'set-note-kind', note: id('c'), noteKind: 'tip' })
  const notes = showNotes(
    paper([note('b', 0, 'trein'), note('c', 0, 'fiets')]),
    [lay, change],
    rood,
    new Set([id('b')]),
  )
  expect(notes.map((shown) => [shown.note.id, shown.own])).toEqual([
    ['b', true],
    ['c', false],
    ['a', true],
  ])
})

test('[CL17] what is on its way shows at once, and once', () => {
  const lay = command({ kind: 'lay-note', note: id('a'), text: 'bus' })
  expect(texts(showNotes(paper([]), [lay], rood, none))).toEqual(['bus saving'])
  expect(texts(showNotes(paper([note('a', 0, 'bus')]), [delivered(lay, { kind: 'saved' })], rood, none))).toEqual([
    'bus saved',
  ])
})

test('[CL17] another kind shows at once; when it is refused the briefje is as it was, and says so', () => {
  const change = command({ kind: 'set-note-kind', note: id('a'), noteKind: 'tip' })
  const before = paper([{ ...note('a', 0, 'bus'), kind: 'vraag' as const }])
  expect(showNotes(before, [change], rood, none)[0]!.note.kind).toBe('tip')
  const without = command({ kind: 'set-note-kind', note: id('a'), noteKind: null })
  expect(showNotes(before, [without], rood, none)[0]!.note).not.toHaveProperty('kind')
  const refused = delivered(change, { kind: 'refused', why: 'not-your-note' })
  expect(showNotes(before, [refused], rood, none)[0]).toMatchObject({ note: { kind: 'vraag' }, entry: refused })
})

test('[CL17] another table’s commands change nothing here', () => {
  const lay = command({ kind: 'lay-note', note: id('a'), text: 'bus' })
  expect(showNotes(paper([]), [lay], 'geel' as TableId, none)).toEqual([])
})

test('[CL17] taking away shows at once; when it is refused the briefje is back', () => {
  const remove = command({ kind: 'remove-note', note: id('a') })
  const before = paper([note('a', 0, 'bus')])
  expect(showNotes(before, [remove], rood, none)[0]!.note.removedAt).toBe(5)
  const refused = delivered(remove, { kind: 'refused', why: 'too-many-tries' })
  const [back] = showNotes(before, [refused], rood, none)
  expect(back!.note.removedAt).toBeUndefined()
  expect(back!.entry).toBe(refused)
})

test('[CL17] the newest round comes first, the harvest before all, and removed briefjes do not count', () => {
  const removed = { ...note('c', 1, 'weg'), removedAt: 9 }
  const notes = showNotes(
    paper([note('a', 0, 'bus'), note('b', 1, 'trein'), removed, note('d', 'harvest', 'fiets')]),
    [],
    rood,
    none,
  )
  expect(notesByRound(notes).map(({ round, count }) => [round, count])).toEqual([
    ['harvest', 1],
    [1, 1],
    [0, 1],
  ])
})

test('[CL159] what came late lies apart for whoever sees to it, and among the rest for everyone else', () => {
  const notes = showNotes(paper([note('a', 0, 'bus'), { ...note('b', 0, 'trein'), late: true }]), [], rood, none)
  const ids = (some: typeof notes) => some.map(({ note: { id: one } }) => one)
  const apart = setLateApart(notes, true)
  expect([ids(apart.late), ids(apart.inTime)]).toEqual([['b'], ['a']])
  const together = setLateApart(notes, false)
  expect([ids(together.late), ids(together.inTime)]).toEqual([[], ['a', 'b']])
})

test('[CL162] a briefje that did not change is the very same one, so that it is not drawn again', () => {
  const before = keepSame([], showNotes(paper([note('a', 0, 'bus'), note('b', 0, 'trein')]), [], rood, none))
  const typed = keepSame(before, showNotes(paper([note('a', 0, 'bus'), note('b', 0, 'treinen')]), [], rood, none))
  expect(typed[0]).toBe(before[0])
  expect(typed[1]!.note.text).toBe('treinen')
  const late = { ...note('a', 0, 'bus'), removedAt: 7 }
  const own = new Set([id('b')])
  const later = keepSame(typed, showNotes(paper([late, note('b', 0, 'treinen')]), [], rood, own))
  expect(later.map((shown) => typed.includes(shown))).toEqual([false, false])
  expect(keepSame(later, later)).toEqual(later)
})

function paper(notes: readonly Note[]) {
  return { notes, cards: [] }
}

function id(note: string): NoteId {
  return note as NoteId
}

function note(name: string, round: Note['round'], text: string): Note {
  return { id: id(name), round, text, laidAt: 1, late: false, fromPaper: false }
}

function command(asked: PaperCommand, delivery: Delivery = { kind: 'saving' }): OutboxEntry {
  return { request: { id: 'c' as CommandId, table: rood, round: 0, command: asked }, madeAt: 5, delivery }
}

function delivered(entry: OutboxEntry, delivery: Delivery): OutboxEntry {
  return { ...entry, delivery }
}

function texts(notes: ReturnType<typeof showNotes>): readonly string[] {
  return notes.map(({ note: { text }, entry }) => `${text} ${entry?.delivery.kind}`)
}
