import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PersonId } from '../lib/id.ts'
import type { NoteRef } from '../notes/note.ts'
import { ada, ben, chi, daan, els, noon, noteBy, phases, red, smallCafe } from '../notes/testing/small-cafe.ts'
import type { RosterEntry } from '../people/person.ts'
import type { DataTable } from './data-table.ts'
import { noteTable } from './note-table.ts'
import { makeReport } from './report.ts'
import { anyHarvest } from './testing/any-harvest.ts'
import { b1, conclusion, emptyHarvest, g1, paper, r1, r2, smallPapers } from './testing/small-harvest.ts'

const session = smallCafe(phases.closed, { lastRound: 2 })
const named = { session, roster: [], organisations: 'named' } as const

test('[RE55] every note that was not removed is a row once, under the number that it has in the report', () => {
  fc.assert(
    fc.property(anyHarvest, ({ papers, harvest }) => {
      const rows = readRows(noteTable({ ...named, papers, harvest }))
      const { notes } = makeReport({ session, papers, harvest, organisations: [] })
      expect(rows.map((row) => [row['number'], row['note'], row['text'], row['round'], row['table']])).toEqual(
        notes.map(({ number, ref, text, round, table }) => [number, ref, text, round, table]),
      )
      const inConclusions = rows.filter((row) => row['place'] === 'in conclusie').map((row) => row['number'])
      expect(inConclusions).toEqual(notes.filter(({ usedIn }) => usedIn.length > 0).map(({ number }) => number))
    }),
  )
})

test('[RE55] a row tells where the note went, and why', () => {
  const harvest = {
    conclusions: [conclusion('one', { sources: [r2] }), conclusion('two', { sources: [r1, r2] })],
    places: { [g1]: { place: 'next-time', remark: 'Juni' }, [b1]: { place: 'not-used', reason: 'dubbel' } },
  } as const
  const rows = readRows(noteTable({ ...named, papers: smallPapers, harvest }))
  const rowOf = (ref: NoteRef) => rows.find((row) => row['note'] === ref)
  expect(rowOf(r2)).toMatchObject({ conclusions: 'Keuzes 1; Keuzes 2', conclusionIds: 'one; two', reason: null })
  expect(rowOf(r1)).toMatchObject({ place: 'in conclusie', conclusions: 'Keuzes 2', laidAt: noon })
  expect(rowOf(g1)).toMatchObject({ place: 'volgende keer', remark: 'Juni', conclusions: '', round: 2 })
  expect(rowOf(b1)).toMatchObject({ place: 'niet gebruikt', reason: 'dubbel', theme: 'Draagvlak' })
})

test('[RE55] it can be made while people still write, also of a table that the plan no longer has', () => {
  const running = smallCafe(phases.round, { lastRound: 0 })
  const papers = { [red]: paper([noteBy(ben, 'first')]), gone: paper([noteBy(ben, 'last', { round: 'harvest' })]) }
  const rows = readRows(noteTable({ ...named, session: running, papers, harvest: emptyHarvest }))
  expect(rows.map((row) => [row['place'], row['table'], row['round']])).toEqual([
    ['nog geen plek', 'Tafel red', 1],
    ['nog geen plek', 'gone', 'oogst'],
  ])
})

const roster: readonly RosterEntry[] = [
  { person: ada, name: 'Ada', organisation: 'PBL', level: 'kennis' },
  { person: ben, name: 'Ben', organisation: 'gemeente  hulst', level: 'gemeente' },
  { person: chi, name: 'Chi', organisation: 'Gemeente Hulst', level: 'gemeente' },
  { person: daan, name: 'Daan', organisation: '', level: 'inwoner' },
  { person: els, name: 'Els', organisation: 'Bureau Voorbeeld', level: 'overig' },
]
const authors = [ada, ben, chi, daan, els, undefined]
const signed = {
  [red]: paper(authors.map((author, at) => ({ ...noteBy(ben, `n${at}`, { laidAt: noon + at }), author }))),
}

test('[RE56] a row tells the organisation of its author in one spelling, and nobody where no author is kept', () => {
  const rows = readRows(noteTable({ ...named, roster, papers: signed, harvest: emptyHarvest }))
  expect(rows.map((row) => [row['organisation'], row['level']])).toEqual([
    ['PBL', 'kennis'],
    ['Gemeente Hulst', 'gemeente'],
    ['Gemeente Hulst', 'gemeente'],
    ['', 'inwoner'],
    ['Bureau Voorbeeld', 'overig'],
    [null, null],
  ])
  expect(readRows(noteTable({ ...named, papers: signed, harvest: emptyHarvest })).map((row) => row['level'])).toEqual(
    authors.map(() => null),
  )
})

test('[RE56] where organisations are anonymous they have the number of their place in the report', () => {
  const table = noteTable({ ...named, organisations: 'anonymous', roster, papers: signed, harvest: emptyHarvest })
  expect(readRows(table).map((row) => row['organisation'])).toEqual([
    'Organisatie 2',
    'Organisatie 1',
    'Organisatie 1',
    '',
    'Organisatie 3',
    null,
  ])
  for (const { organisation } of roster)
    if (organisation !== '') expect(JSON.stringify(table)).not.toContain(organisation)
})

test('[RE56] who turned out to be somebody else is of the organisation of who stayed', () => {
  const twice = 'person-twice-006' as PersonId
  const people = {
    ...session.people,
    [twice]: { ...session.people[ben]!, id: twice, attendance: 'merged', as: ada },
  } as const
  const papers = { [red]: paper([{ ...noteBy(ben, 'one'), author: twice }]) }
  const [row] = readRows(
    noteTable({ ...named, session: { ...session, people }, roster, papers, harvest: emptyHarvest }),
  )
  expect(row?.['organisation']).toBe('PBL')
})

test('[RE56] no name and no id of a person is in the table', () => {
  fc.assert(
    fc.property(anyHarvest, ({ papers, harvest }) => {
      const table = JSON.stringify(noteTable({ ...named, roster, papers, harvest }))
      expect(table).not.toContain('person-')
      expect(table).not.toContain('hash-of-a-key')
    }),
  )
})

test('[RE57] the dots of a note are told once everyone may know them', () => {
  const dotsOf = (phase: 'plenary' | 'closed', dots: 'notes' | 'conclusions') => {
    const programme = { ...session.programme, support: { dots, each: 5, opinions: false } }
    const weighed = { ...smallCafe(phases[phase], { lastRound: 2 }), programme }
    const harvest = { ...emptyHarvest, dots: { [r1]: 3 } }
    return readRows(noteTable({ ...named, session: weighed, papers: smallPapers, harvest })).map((row) => row['dots'])
  }
  expect(dotsOf('plenary', 'notes')).toEqual([null, null, null, null])
  expect(dotsOf('closed', 'notes')).toEqual([3, 0, 0, 0])
  expect(dotsOf('closed', 'conclusions')).toEqual([null, null, null, null])
})

/** The cells of each row by the key of their column. */
function readRows({
  columns,
  rows,
}: DataTable): readonly Readonly<Record<string, DataTable['rows'][number][number]>>[] {
  return rows.map((cells) => Object.fromEntries(columns.map(({ key }, at) => [key, cells[at] ?? null])))
}
