import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GroupId } from '../lib/id.ts'
import { readNoteRef } from '../notes/note.ts'
import {
  blue,
  chi,
  choices,
  green,
  groupA,
  noon,
  noteBy,
  phases,
  red,
  smallCafe,
  support,
} from '../notes/testing/small-cafe.ts'
import { levels } from '../people/person.ts'
import { knownNotes } from './gather.ts'
import { mergeOrganisations } from './organisations.ts'
import { makeReport } from './report.ts'
import { anyHarvest } from './testing/any-harvest.ts'
import { b1, conclusion, everyone, g1, paper, r1, r2, smallPapers } from './testing/small-harvest.ts'

const session = smallCafe(phases.closed, { lastRound: 2 })

test('[RE1] every note that was not removed is in the annex exactly once, numbered from 1', () => {
  fc.assert(
    fc.property(anyHarvest, ({ papers, harvest }) => {
      const { notes } = makeReport({ session, papers, harvest, organisations: [] })
      expect(notes.map(({ number }) => number)).toEqual(notes.map((_, at) => at + 1))
      expect(notes.length).toBe(knownNotes(papers).size)
      expect(new Set(notes.map(({ ref }) => ref))).toEqual(knownNotes(papers))
      for (const { ref, text } of notes) {
        const parts = readNoteRef(ref)!
        expect(papers[parts.table]?.notes.find(({ id }) => id === parts.note)?.text).toBe(text)
      }
    }),
  )
})

test('[RE1] the annex goes by theme, group, table, round and time, with each note where it lay', () => {
  const papers = {
    [red]: paper([
      noteBy(chi, 'late', { laidAt: noon + 5, late: true, kind: 'vraag' }),
      noteBy(chi, 'missed', { round: 'harvest' }),
      noteBy(chi, 'second', { round: 1, parent: noteBy(chi, 'late').id }),
      noteBy(chi, 'first'),
    ]),
    [green]: paper([noteBy(chi, 'paper', { fromPaper: true })]),
    [blue]: paper([noteBy(chi, 'other')]),
  }
  const { notes } = makeReport({ session, papers, harvest: { conclusions: [], places: {} }, organisations: [] })
  const where = {
    theme: 'Keuzes',
    group: 'Groep A',
    room: 'Zaal 1',
    table: 'Tafel red',
    colour: 'blauw',
    shape: 'cirkel',
  }
  const plain = { late: false, fromPaper: false, usedIn: [] }
  expect(notes.slice(0, 4)).toEqual([
    { number: 1, ref: 'red.first', ...where, round: 1, text: 'Briefje first', ...plain },
    { number: 2, ref: 'red.late', ...where, round: 1, text: 'Briefje late', kind: 'vraag', ...plain, late: true },
    { number: 3, ref: 'red.second', ...where, round: 2, text: 'Briefje second', ...plain, parent: 2 },
    { number: 4, ref: 'red.missed', ...where, round: 'oogst', text: 'Briefje missed', ...plain },
  ])
  expect(notes.slice(4).map(({ theme, room, fromPaper }) => [theme, room, fromPaper])).toEqual([
    ['Keuzes', 'Zaal 2', true],
    ['Draagvlak', 'Zaal 1', false],
  ])
})

test('[RE2] every source number is a note that names the conclusion in its turn', () => {
  fc.assert(
    fc.property(anyHarvest, ({ papers, harvest }) => {
      const { themes, notes } = makeReport({ session, papers, harvest, organisations: [] })
      const known = knownNotes(papers)
      for (const [theme, { conclusions, title }] of themes.entries()) {
        for (const [at, { sources }] of conclusions.entries()) {
          for (const number of sources) {
            const note = notes[number - 1]
            expect(note).toMatchObject({ number, theme: title })
            expect(note?.usedIn).toContainEqual({ theme: theme + 1, conclusion: at + 1 })
          }
        }
      }
      const traces = notes.flatMap(({ usedIn }) => usedIn).length
      const told = themes.flatMap(({ conclusions }) => conclusions.flatMap(({ sources }) => sources)).length
      const meant = harvest.conclusions
        .filter(({ removed }) => !removed)
        .flatMap(({ sources }) => sources.filter((ref) => known.has(ref)))
      expect([traces, told]).toEqual([meant.length, meant.length])
    }),
  )
})

test('[RE3] conclusions keep their theme, order, kind, text and sub-lines; hidden ones too, removed ones not', () => {
  fc.assert(
    fc.property(anyHarvest, ({ papers, harvest }) => {
      const { themes } = makeReport({ session, papers, harvest, organisations: [] })
      for (const [at, theme] of [choices, support].entries()) {
        const meant = harvest.conclusions.filter((one) => one.theme === theme && !one.removed)
        expect(themes[at]?.conclusions.map(({ kind, text, subLines }) => ({ kind, text, subLines }))).toEqual(
          meant.map(({ kind, text, subLines }) => ({ kind, text, subLines: subLines.map((line) => line.text) })),
        )
      }
    }),
  )
})

test('[RE4] no person is in the report, nor who wrote what', () => {
  fc.assert(
    fc.property(anyHarvest, ({ papers, harvest }) => {
      const told = JSON.stringify(makeReport({ session, papers, harvest, organisations: [] }))
      expect(told).not.toContain('person-')
      expect(told).not.toContain('hash-of-a-key')
    }),
  )
})

test('[RE5] each organisation stands once, however it was typed, by level and then by name', () => {
  expect(
    mergeOrganisations([
      { name: 'Gemeente  Sluis', level: 'gemeente' },
      { name: 'gemeente sluis ', level: 'overig' },
      { name: 'Gemeente Sluis', level: 'gemeente' },
      { name: 'gemeente Hulst', level: 'gemeente' },
      { name: 'Rijks Waterstaat', level: 'rijk' },
      { name: 'RIJKSWATERSTAAT', level: 'rijk' },
      { name: 'Rijkswaterstaat', level: 'rijk' },
      { name: 'Rijkswaterstaat', level: 'rijk' },
      { name: '  ', level: 'overig' },
    ]),
  ).toEqual([
    { name: 'Rijkswaterstaat', level: 'rijk' },
    { name: 'gemeente Hulst', level: 'gemeente' },
    { name: 'Gemeente Sluis', level: 'gemeente' },
  ])
})

test('[RE5] the order in which people came does not change the list', () => {
  const typed = fc.record({
    name: fc.constantFrom('PBL', 'pbl', ' P B L', 'TNO', 'Tno', 'HZ'),
    level: fc.constantFrom(...levels),
  })
  fc.assert(
    fc.property(fc.array(typed, { maxLength: 12 }), (people) => {
      const merged = mergeOrganisations(people)
      expect(mergeOrganisations(people.toReversed())).toEqual(merged)
      const keys = merged.map(({ name }) => name.toLowerCase().replaceAll(' ', ''))
      expect(new Set(keys).size).toBe(keys.length)
    }),
  )
})

test('[RE6] the report is the same after a journey as JSON, and the same day gives the same report', () => {
  fc.assert(
    fc.property(anyHarvest, ({ papers, harvest }) => {
      const report = makeReport({ session, papers, harvest, organisations: [{ name: 'PBL', level: 'kennis' }] })
      expect(Object.keys(report)[0]).toBe('schema')
      expect(report.schema).toBe('tafelronde-report@2')
      expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report)
      expect(makeReport({ session, papers, harvest, organisations: [{ name: 'PBL', level: 'kennis' }] })).toStrictEqual(
        report,
      )
    }),
  )
})

test('[RE7] what we did is told from what happened: who came, rounds that were opened, cards that were written', () => {
  const people = { ...session.people, [chi]: { ...session.people[chi]!, attendance: 'cancelled' as const } }
  const short = smallCafe(phases.closed, { lastRound: 1, people })
  const card = { round: 1, lines: ['', 'Een ondergrens', ''], question: '' }
  const papers = {
    ...smallPapers,
    [red]: paper(smallPapers[red]?.notes ?? [], [{ ...card, round: 0, lines: ['', '', ''] }, card]),
  }
  const report = makeReport({ session: short, papers, harvest: { conclusions: [], places: {} }, organisations: [] })
  expect(report.facts).toEqual({
    people: everyone.length - 1,
    groups: [
      { name: 'Groep A', room: 'Zaal 1', tables: 2, people: everyone.length - 1 },
      { name: 'Groep B', room: 'Zaal 2', tables: 1, people: 0 },
    ],
    tables: 3,
    rounds: [
      { round: 1, minutes: 20 },
      { round: 2, minutes: 20 },
    ],
    notesPerTheme: [
      {
        theme: 'Keuzes',
        notes: 3,
        rounds: [
          { round: 1, notes: 2 },
          { round: 2, notes: 1 },
        ],
      },
      { theme: 'Draagvlak', notes: 1, rounds: [{ round: 1, notes: 1 }] },
    ],
    cardsWritten: 1,
    levels: [],
    encounters: {
      people: everyone.length - 1,
      pairs: [
        [0, 1, 1],
        [0, 2, 2],
        [1, 2, 1],
      ],
    },
  })
  expect(report.cards).toMatchObject([
    { table: 'Tafel red', round: 2, last: false, lines: ['Een ondergrens'], question: '' },
  ])
})

test('[RE7] who has no group of one’s own counts where one sat', () => {
  const { group: _group, ...alone } = session.people[chi]!
  const people = { ...session.people, [chi]: alone }
  const { facts } = makeReport({
    session: { ...session, people },
    papers: {},
    harvest: { conclusions: [], places: {} },
    organisations: [],
  })
  expect(facts.groups.map((one) => one.people)).toEqual([everyone.length, 0])
  expect(session.programme.groups[0]?.id).toBe<GroupId>(groupA)
})

test('[RE8] each note is in conclusions, kept, set aside or without a place, and the counts add up', () => {
  fc.assert(
    fc.property(anyHarvest, ({ papers, harvest }) => {
      const { notes, keptForNextTime, notUsed, withoutPlace, counts } = makeReport({
        session,
        papers,
        harvest,
        organisations: [],
      })
      const used = notes.filter(({ usedIn }) => usedIn.length > 0).map(({ number }) => number)
      const all = [used, keptForNextTime.map(({ note }) => note), notUsed.map(({ note }) => note), withoutPlace]
      expect(all.flat().toSorted((a, b) => a - b)).toEqual(notes.map(({ number }) => number))
      expect([counts.inConclusions, counts.nextTime, counts.notUsed, counts.withoutPlace]).toEqual(
        all.map(({ length }) => length),
      )
      expect(counts.notes).toBe(notes.length)
    }),
  )
})

test('[RE8] what is kept or set aside is told with its remark and its reason', () => {
  const harvest = {
    conclusions: [conclusion('one', { sources: [r1] })],
    places: { [g1]: { place: 'next-time', remark: 'Juni' }, [b1]: { place: 'not-used', reason: 'dubbel' } },
  } as const
  const report = makeReport({ session, papers: smallPapers, harvest, organisations: [] })
  const numberOf = (ref: string): number | undefined => report.notes.find((note) => note.ref === ref)?.number
  expect(report.keptForNextTime).toEqual([{ note: numberOf(g1), remark: 'Juni' }])
  expect(report.notUsed).toEqual([{ note: numberOf(b1), reason: 'dubbel' }])
  expect(report.withoutPlace).toEqual([numberOf(r2)])
})

test('[RE3] a theme is told with its question and with those of single rounds, counted from 1', () => {
  const { themes } = makeReport({ session, papers: {}, harvest: { conclusions: [], places: {} }, organisations: [] })
  expect(themes.map(({ title, question, roundQuestions }) => [title, question, roundQuestions])).toEqual([
    ['Keuzes', 'Wat kiezen wij?', [{ round: 3, question: 'Wat moet blijven?' }]],
    ['Draagvlak', 'Wie doet mee?', []],
  ])
})
