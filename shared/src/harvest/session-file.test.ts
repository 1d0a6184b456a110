import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Session } from '../sessions/session.ts'
import { ada, anonymousCafe, ben, chi, noon, phases, red, smallCafe } from '../notes/testing/small-cafe.ts'
import { usualSettings } from './harvest-settings.ts'
import { makeSessionFile } from './session-file.ts'
import { anyHarvest } from './testing/any-harvest.ts'
import { conclusion, emptyHarvest, paper, smallPapers } from './testing/small-harvest.ts'

const session: Session = { ...smallCafe(phases.closed, { lastRound: 2 }), former: [], authorKey: 'author-key' }
const beside = { createdAt: noon, settings: usualSettings }
const roster = [{ person: ben, name: 'Ben', organisation: 'PBL', level: 'kennis' }] as const

test('[RE9] the file of the session holds every note and conclusion, removed ones too, and survives as JSON', () => {
  fc.assert(
    fc.property(anyHarvest, ({ papers, harvest }) => {
      const file = makeSessionFile({ ...beside, session, roster, papers, harvest })
      expect(Object.keys(file)[0]).toBe('schema')
      expect(JSON.parse(JSON.stringify(file))).toStrictEqual(file)
      for (const { table, notes, cards } of file.papers) {
        expect(notes.map(({ id, text, author }) => [id, text, author])).toEqual(
          papers[table]?.notes.map(({ id, text, author }) => [id, text, author]) ?? [],
        )
        expect(cards.length).toBe(papers[table]?.cards.length ?? 0)
      }
      expect(file.papers.length).toBe(4)
      expect(file.harvest.conclusions.map(({ id }) => id)).toEqual(harvest.conclusions.map(({ id }) => id))
      expect(file.harvest.places).toEqual(harvest.places)
      expect(JSON.stringify(file)).not.toContain('author-key')
    }),
  )
})

test('[RE9] people have their names as long as these are kept', () => {
  const file = makeSessionFile({ ...beside, session, roster, papers: smallPapers, harvest: emptyHarvest })
  expect(file.people.find(({ id }) => id === ben)).toMatchObject({ name: 'Ben', organisation: 'PBL', level: 'kennis' })
  expect(file.people.find(({ id }) => id === chi)).not.toHaveProperty('name')
  expect(file.people.length).toBe(5)
})

test('[RE9] rounds count from 1 everywhere in the file', () => {
  const people = { ...session.people, [ben]: { ...session.people[ben]!, until: 1 } }
  const card = { round: 2, lines: ['x', '', ''], question: '', pen: ada }
  const taken = { table: red, round: 2, line: 0 }
  const file = makeSessionFile({
    ...beside,
    session: { ...session, people },
    roster,
    papers: { [red]: paper(smallPapers[red]?.notes ?? [], [card]) },
    harvest: { conclusions: [conclusion('one', { card: taken })], places: {} },
  })
  expect(file.seatings.map(({ round, tables }) => [round, tables])).toEqual(
    session.seatings.map((tables, at) => [at + 1, tables]),
  )
  const [first] = file.papers
  expect(first?.notes.map(({ round }) => round)).toEqual([1, 1, 1])
  expect(first?.cards).toEqual([{ ...card, round: 3 }])
  expect(file.harvest.conclusions[0]?.card).toEqual({ ...taken, round: 3 })
  expect(file.people.find(({ id }) => id === ben)?.until).toBe(2)
  expect(file.programme.themes[0]?.roundQuestions).toEqual({ '3': 'Wat moet blijven?' })
})

test('[RE9] the file of an anonymous session does not tell who held a pen', () => {
  const card = { round: 0, lines: ['x', '', ''], question: '', pen: ada }
  const file = makeSessionFile({
    ...beside,
    session: { ...anonymousCafe(phases.closed), former: [], authorKey: 'author-key' },
    roster: [],
    papers: { [red]: paper([], [card]) },
    harvest: emptyHarvest,
  })
  expect(file.papers[0]?.cards).toEqual([{ round: 1, lines: ['x', '', ''], question: '' }])
})

test('[SE83] who must not sit together stands in no file of the session', () => {
  const divided = { ...session, apart: [[ada, ben] as const] }
  const file = makeSessionFile({ ...beside, session: divided, roster, papers: smallPapers, harvest: emptyHarvest })
  expect(JSON.stringify(file)).not.toContain('apart')
})

test('[RE9] the file tells what was sent to a language model, in counts', () => {
  const modelUses = [{ at: 7, host: 'model.example.nl', notes: 4, requests: 3, tokens: 900 }]
  const input = { ...beside, roster, papers: smallPapers, harvest: emptyHarvest }
  expect(makeSessionFile({ ...input, session: { ...session, modelUses } }).modelUses).toEqual(modelUses)
  expect(makeSessionFile({ ...input, session })).not.toHaveProperty('modelUses')
})
