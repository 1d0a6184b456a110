import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GroupId, PersonId } from '../lib/id.ts'
import { tableOf } from '../programme/programme.ts'
import { seatOf } from '../rotation/seating.ts'
import { divideGroups } from './divide-groups.ts'
import { newSession } from './new-session.ts'
import { peopleHere } from './people.ts'
import type { Session } from './session.ts'
import { id, programme } from '../programme/testing/plan.ts'
import { adding, ask, asParticipant, crowd, dayIn, seated, walk } from './testing/day.ts'

const ada = id<'person'>('ada')
const keuzes = id<'table'>('north-keuzes')

function sizesIn(session: Session, round: number, group: string): readonly number[] {
  const { tables } = session.programme
  return tables.filter((table) => table.group === group).map(({ id }) => session.seatings[round]?.[id]?.length ?? 0)
}

function spread(sizes: readonly number[]): number {
  return Math.max(...sizes) - Math.min(...sizes)
}

test('[SE13] making the seating again makes another plan, and showing it makes one where nobody did', () => {
  const first = walk(dayIn('talk'), [{ kind: 'make-seating' }])
  const second = walk(first, [{ kind: 'make-seating' }])
  expect(first.made).toHaveLength(3)
  expect(first.seatings).toEqual([])
  expect(second.made).not.toEqual(first.made)
  expect(walk(second, [{ kind: 'show-seating' }]).seatings).toEqual(second.made)
  const shown = dayIn('rotation')
  expect(seated(shown, 0).toSorted()).toEqual([...crowd].toSorted())
})

test('[SE14] seats that were given stay as given, whatever is planned after them', () => {
  const given = walk(dayIn('talk'), [
    { kind: 'give-seating', round: 2, seats: { 'north-keuzes': [ada, id('ben')], 'south-keuzes': [id('chi')] } },
    { kind: 'give-seating', round: 0, seats: { 'north-keuzes': [ada] } },
    { kind: 'show-seating' },
    adding('noor'),
    { kind: 'open-round' },
    { kind: 'mark-gone', person: id('daan') },
    { kind: 'change-tables' },
    adding('otto'),
  ])
  expect(seatOf(given.seatings[0], ada)).toBe('north-keuzes')
  expect(seatOf(given.seatings[2], ada)).toBe('north-keuzes')
  expect(seatOf(given.seatings[2], id('ben'))).toBe('north-keuzes')
  expect(seatOf(given.seatings[2], id('chi'))).toBe('south-keuzes')
  // The others are planned around them.
  expect(seated(given, 2)).toHaveLength(crowd.length + 1)
})

test('[SE34] a whole round can be given while people walk to it, and no later', () => {
  const walking = dayIn('rotation')
  const seats = { 'north-keuzes': crowd.slice(0, 6).map((person) => id<'person'>(person)) }
  const given = walk(walking, [{ kind: 'give-seating', round: 0, seats }])
  expect(given.seatings[0]?.[keuzes]).toEqual(expect.arrayContaining(seats['north-keuzes']))
  expect(ask(dayIn('round'), { kind: 'give-seating', round: 0, seats })).toEqual({
    ok: false,
    why: 'not-in-this-phase',
  })
})

test('[SE35] a list of seats that cannot be is refused for what is wrong with it', () => {
  const session = walk(dayIn('talk'), [
    { kind: 'mark-gone', person: id('ben') },
    { kind: 'name-host', table: keuzes, person: id<'person'>('chi') },
  ])
  const give = (seats: Readonly<Record<string, PersonId[]>>, round = 0) => {
    const result = ask(session, { kind: 'give-seating', round, seats })
    return result.ok ? 'ok' : result.why
  }
  expect(give({ nowhere: [ada] })).toBe('unknown-table')
  expect(give({ 'north-keuzes': [id('nobody')] })).toBe('unknown-person')
  expect(give({ 'north-keuzes': [id('constructor')] })).toBe('unknown-person')
  expect(give({ 'north-keuzes': [ada], 'south-keuzes': [ada] })).toBe('already-seated')
  expect(give({ 'north-keuzes': [id('ben')] })).toBe('seating-does-not-fit')
  expect(give({ 'south-keuzes': [id('chi')] })).toBe('seating-does-not-fit')
  expect(give({ 'north-keuzes': [ada] }, 3)).toBe('no-such-round')
})

test('[SE36] someone moved by hand sits there, at once or in the round named, and stays so when others come and go', () => {
  const round = dayIn('round')
  const other = round.programme.tables.find(({ id }) => id !== seatOf(round.seatings[0], ada))?.id ?? keuzes
  const now = walk(round, [{ kind: 'move-person', person: ada, table: other }])
  expect(seatOf(now.seatings[0], ada)).toBe(other)
  const later = walk(round, [
    { kind: 'move-person', person: ada, table: other, round: 2 },
    { kind: 'mark-gone', person: id('ben') },
    adding('noor'),
  ])
  expect(seatOf(later.seatings[2], ada)).toBe(other)
  expect(seatOf(later.seatings[0], ada)).toBe(seatOf(round.seatings[0], ada))
})

test('[SE37] "Zit u ergens anders?" moves only oneself, at once, and counts as seen', () => {
  const round = dayIn('round')
  const other = round.programme.tables.find(({ id }) => id !== seatOf(round.seatings[0], ada))?.id ?? keuzes
  const moved = walk(round, [{ kind: 'sit-elsewhere', table: other }], { by: asParticipant('ada') })
  expect(seatOf(moved.seatings[0], ada)).toBe(other)
  expect(moved.seen[ada]).toBe(0)
  for (const { id } of peopleHere(round)) {
    if (id !== ada) expect(seatOf(moved.seatings[0], id)).toBe(seatOf(round.seatings[0], id))
  }
})

test('[SE21] "Liever gelijk" makes the tables of every later round even, also after people leave, and moves nobody now', () => {
  const leavers = ['ada', 'ben', 'chi'].map((person) => ({ kind: 'mark-gone', person: id<'person'>(person) }) as const)
  const begun = walk(dayIn('round'), [adding('noor'), adding('otto'), ...leavers])
  const even = walk(begun, [{ kind: 'rebalance' }, { kind: 'mark-gone', person: id('daan') }])
  for (const round of [1, 2]) {
    for (const group of ['north', 'south']) expect(spread(sizesIn(even, round, group))).toBeLessThanOrEqual(1)
  }
  expect(even.seatings[0]).toEqual(begun.seatings[0])
  expect(even.uneven.filter(({ round }) => round > 0)).toEqual([])
})

test('[SE38] the desk is told which rounds are uneven, of those that are still to come or go on', () => {
  const session = walk(dayIn('round'), [
    { kind: 'mark-gone', person: id('ada') },
    ...crowd
      .slice(1, 4)
      .map((person) => ({ kind: 'move-person', person: id<'person'>(person), table: keuzes }) as const),
  ])
  expect(session.uneven.some(({ round, largest }) => round === 0 && largest.table === keuzes)).toBe(true)
  expect(walk(session, [{ kind: 'change-tables' }]).uneven.every(({ round }) => round > 0)).toBe(true)
})

test('[SE39] a latecomer gets the smallest table of the smallest group, never a full one, and a route for the rest', () => {
  const small = programme().tables.map((table) => ({ ...table, chairs: 1 }))
  const session = walk(dayIn('round', { tables: small }), [adding('noor')])
  const noor = id<'person'>('noor')
  expect(session.seatings.map((seating) => seatOf(seating, noor))).not.toContain(undefined)
  const themes = session.seatings.map((seating) => tableOf(session.programme, seatOf(seating, noor))?.theme)
  expect(new Set(themes).size).toBe(3)
  const named = walk(session, [adding('otto', { table: keuzes })])
  expect(seatOf(named.seatings[0], id('otto'))).toBe(keuzes)
  expect(named.people[id<'person'>('otto')]?.group).toBe('north')
})

test('[SE40] in a break a latecomer gets a route, and no seat in a round that is over', () => {
  const session = walk(dayIn('break'), [adding('noor')])
  const seats = session.seatings.map((seating) => seatOf(seating, id('noor')))
  expect(seats.slice(0, 2)).toEqual([undefined, undefined])
  expect(seats[2]).toBeDefined()
})

test('[SE41] who has no device sits down where the table writes, and who is online where there is a video link', () => {
  const tables = programme().tables.map((table) => {
    if (table.theme === 'draagvlak') return { ...table, kind: 'paper' as const }
    return table.theme === 'samenwerken' ? { ...table, video: 'https://video.example/samen' } : table
  })
  const session = walk(dayIn('round', { tables }), [
    adding('noor', { device: false }),
    adding('otto', { online: true }),
    { kind: 'change-person', person: ada, online: true },
  ])
  expect(tableOf(session.programme, seatOf(session.seatings[0], id('noor')))?.kind).toBe('paper')
  for (const seating of session.seatings) {
    expect(tableOf(session.programme, seatOf(seating, id('otto')))?.video).toBeDefined()
  }
  for (const seating of session.seatings.slice(1)) {
    expect(tableOf(session.programme, seatOf(seating, ada))?.video).toBeDefined()
  }
})

test('[SE42] people who belong to no group are divided evenly, and colleagues over both', () => {
  const colleagues = fc.array(fc.constantFrom('Rijk', 'Hulst', 'Zeeland', ''), { minLength: 2, maxLength: 40 })
  fc.assert(
    fc.property(colleagues, (organisations) => {
      const roster = new Map(
        organisations.map((organisation, number) => [
          id<'person'>(`p${number}`),
          { organisation, level: 'overig' as const },
        ]),
      )
      const draft = walk(
        newSession(id('spring'), programme(), 'author-key'),
        [...roster.keys()].map((person) => adding(person)),
      )
      const divided = divideGroups(draft, roster)
      const count = (group: GroupId, organisation?: string) =>
        peopleHere(divided).filter(
          (person) =>
            person.group === group &&
            (organisation === undefined || roster.get(person.id)?.organisation === organisation),
        ).length
      const [north, south] = [id<'group'>('north'), id<'group'>('south')]
      expect(Math.abs(count(north) - count(south))).toBeLessThanOrEqual(1)
      for (const organisation of new Set(organisations)) {
        if (organisation === '') continue
        expect(Math.abs(count(north, organisation) - count(south, organisation))).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 50 },
  )
})
