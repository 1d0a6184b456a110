import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PersonId } from '../lib/id.ts'
import { id } from '../programme/testing/plan.ts'
import { seatOf } from '../rotation/seating.ts'
import type { Origins } from './moment.ts'
import { compareReviews, reviewSeats } from './review-seats.ts'
import { peopleToSeat } from './seat-instance.ts'
import { improveSeats, makeSeating } from './seats.ts'
import { adding, type Unstepped, walk } from './testing/day.ts'
import { anyRoom, countChanges, countRepeats, findFaults, makeRoom, type Room, sizesIn } from './testing/room.ts'

const three = ['keuzes', 'ruimte', 'samen']
const letters = [...'abcdefghijkl']
const nowhere: Origins = new Map()

function shown(room: Room) {
  return walk(makeRoom(room), [{ kind: 'show-seating' }])
}

function spread(sizes: readonly number[]): number {
  return (sizes.at(-1) ?? 0) - (sizes[0] ?? 0)
}

test('[RO1] everyone sits exactly once in each round, at an open table of the own group, and nobody else sits', () => {
  fc.assert(
    fc.property(anyRoom, (room) => {
      const made = makeSeating(makeRoom(room), nowhere)
      expect(findFaults(made)).toEqual([])
      for (const seating of made.made ?? []) {
        expect(Object.keys(seating)).toEqual(made.programme.tables.map((table) => table.id))
      }
    }),
    { numRuns: 60 },
  )
})

test('[RO2] who stays at a table sits there in every round, and the tables are even all the same', () => {
  const made = makeSeating(makeRoom({ themes: three, rounds: 3, people: 13, hosts: 3 }), nowhere)
  for (const [round, seating] of (made.made ?? []).entries()) {
    for (const [table, host] of Object.entries(made.hosts)) expect(seatOf(seating, host)).toBe(table)
    expect(sizesIn(made, round)).toEqual([[4, 4, 5]])
  }
})

test('[RO3] everyone else visits as many themes as there are rounds before any twice', () => {
  const made = makeSeating(makeRoom({ themes: [...three, ...three], rounds: 3, people: 25 }), nowhere)
  for (const { id: person } of peopleToSeat(made)) {
    const themes = (made.made ?? []).map(
      (seating) => made.programme.tables.find((table) => table.id === seatOf(seating, person))?.theme,
    )
    expect(new Set(themes)).toEqual(new Set(three))
  }
})

test.for<[string, Room]>([
  ['24 people in two groups of three tables', { groups: 2, themes: three, rounds: 3, people: 12 }],
  ['13 people at 3 tables', { themes: three, rounds: 3, people: 13 }],
  ['29 people at 7 tables', { themes: letters.slice(0, 7), rounds: 5, people: 29 }],
  ['60 people at 12 tables of 4 themes', { themes: letters.map((_, at) => `${at % 4}`), rounds: 4, people: 60 }],
  ['23 people at 5 tables of 3 themes, two rounds', { themes: [...'aabbc'], rounds: 2, people: 23 }],
  ['31 people at 7 tables of 4 themes, three rounds', { themes: [...'aabbccd'], rounds: 3, people: 31 }],
  ['hosts at 6 tables', { themes: letters.slice(0, 6), rounds: 3, people: 36, hosts: 6 }],
  ['hosts at 2 of 6 tables', { themes: letters.slice(0, 6), rounds: 3, people: 31, hosts: 2 }],
])('[RO4] tables differ by at most one where themes allow it: %s', ([, room]) => {
  const made = makeSeating(makeRoom(room), nowhere)
  expect(made.uneven).toEqual([])
  expect(findFaults(made)).toEqual([])
})

test('[RO5] where themes do not allow even tables, themes win, sizes bend no more than they must, and it is said', () => {
  // Everyone must pass the one table of c, so four of twelve sit there in each round and two elsewhere.
  const made = makeSeating(makeRoom({ themes: [...'aabbc'], rounds: 3, people: 12 }), nowhere)
  expect(findFaults(made)).toEqual([])
  expect([0, 1, 2].map((round) => sizesIn(made, round))).toEqual([0, 1, 2].map(() => [[2, 2, 2, 2, 4]]))
  expect(made.uneven).toEqual(
    [0, 1, 2].map((round) => ({
      round,
      group: 'g0',
      largest: { table: 'g0-4', people: 4 },
      smallest: { table: expect.stringMatching(/^g0-[0-3]$/), people: 2 },
    })),
  )
})

test('[RO5] in the shape of the seed meeting one who leaves bends sizes by one, and nobody comes to a theme twice', () => {
  // Thirteen people at 5, 4 and 4: nobody can find a plan within one once somebody leaves a table of four.
  const day = walk(shown({ themes: three, rounds: 3, people: 13 }), [{ kind: 'open-round' }])
  for (const { id: person } of peopleToSeat(day)) {
    const left = walk(day, [{ kind: 'mark-gone', person }])
    expect(findFaults(left)).toEqual([])
    for (const round of [1, 2]) {
      const [sizes = []] = sizesIn(left, round)
      expect(sizes.reduce((sum, size) => sum + size)).toBe(12)
      expect(spread(sizes)).toBeLessThanOrEqual(2)
    }
  }
})

test('[RO6] few people meet twice', () => {
  const made = makeSeating(makeRoom({ themes: letters.slice(0, 6), rounds: 3, people: 30, hosts: 6 }), nowhere)
  expect(countRepeats(made)).toBe(0)
  // Nine of one table go to two others, so 16 pairs of each table meet again in each pair of rounds: 96 in all.
  const forced = makeSeating(makeRoom({ themes: three, rounds: 3, people: 27 }), nowhere)
  expect(countRepeats(forced)).toBe(96)
})

test('[RO7] people of one organisation and of one layer are spread over the tables', () => {
  const room = makeRoom({ themes: letters.slice(0, 7), rounds: 3, people: 35 })
  const origins: Origins = new Map(
    peopleToSeat(room).map(({ id: person }, at) => [
      person,
      { organisation: `Bureau ${at % 5}`, level: at % 5 < 2 ? 'rijk' : 'gemeente' },
    ]),
  )
  for (const table of (makeSeating(room, origins).made ?? []).flatMap((seating) => Object.values(seating))) {
    expect(new Set(table.map((person) => origins.get(person)?.organisation)).size).toBe(5)
    expect(new Set(table.map((person) => origins.get(person)?.level)).size).toBe(2)
  }
})

test('[RO8] the same session planned again gives the same seats', () => {
  fc.assert(
    fc.property(anyRoom, (room) => {
      expect(makeSeating(makeRoom(room), nowhere)).toEqual(makeSeating(makeRoom(room), nowhere))
    }),
    { numRuns: 8 },
  )
})

/** What may happen to somebody on the day, by number. */
const happening: fc.Arbitrary<readonly (readonly [kind: 'comes' | 'goes' | 'moves', number: number])[]> = fc.array(
  fc.tuple(fc.constantFrom('comes' as const, 'goes' as const, 'moves' as const), fc.nat(40)),
  { minLength: 1, maxLength: 5 },
)

test('[RO9] whatever happens, who sits stays seated, and the rounds to come hold to the rules', () => {
  fc.assert(
    fc.property(anyRoom, happening, (room, events) => {
      let day = walk(shown(room), [{ kind: 'open-round' }])
      for (const [kind, number] of events) {
        const people = peopleToSeat(day)
        const person = people[number % Math.max(1, people.length)]?.id ?? id<'person'>('nobody')
        const before = day
        day = walk(day, commandFor(day, kind, person, number))
        for (const { id: other } of peopleToSeat(before)) {
          if (other !== person) expect(seatOf(day.seatings[0], other)).toBe(seatOf(before.seatings[0], other))
        }
        expect(findFaults(day)).toEqual([])
      }
    }),
    { numRuns: 40 },
  )
})

function commandFor(
  day: ReturnType<typeof makeRoom>,
  kind: 'comes' | 'goes' | 'moves',
  person: PersonId,
  number: number,
): readonly Unstepped[] {
  if (kind === 'comes')
    return day.people[id<'person'>(`late-${number}`)] === undefined ? [adding(`late-${number}`)] : []
  if (day.people[person] === undefined) return []
  if (kind === 'goes') return [{ kind: 'mark-gone', person }]
  const table = day.programme.tables.filter(({ group }) => group === day.people[person]?.group)[number % 2]?.id
  return table === undefined ? [] : [{ kind: 'move-person', person, table }]
}

test('[RO10] one who comes or goes changes few of the seats that others were told, and even tables stay even', () => {
  const day = walk(shown({ themes: letters, rounds: 4, people: 60 }), [{ kind: 'open-round' }])
  const came = walk(day, [adding('noor')])
  expect(countChanges(day, came)).toBe(0)
  expect(came.uneven).toEqual([])
  const left = walk(day, [{ kind: 'mark-gone', person: id('p007') }])
  // In each of three rounds at most one seat has to be filled again.
  expect(countChanges(day, left)).toBeLessThanOrEqual(3)
  expect(left.uneven.filter(({ round }) => round > 0)).toEqual([])
})

test('[RO12] looking on makes the seats on the desk better, and says when it found nothing better', () => {
  const room = makeRoom({ themes: letters.slice(0, 9), rounds: 5, people: 70, hosts: 3 })
  const origins: Origins = new Map(
    peopleToSeat(room).map(({ id: person }, at) => [person, { organisation: `Bureau ${at % 11}`, level: 'gemeente' }]),
  )
  const made = makeSeating(room, origins)
  const better = improveSeats(made, origins, 60_000)
  if (better === undefined) throw new Error('Nothing better was found in an uneven room.')
  const [before, after] = [made.made ?? [], better].map((seatings) => reviewSeats(made, seatings, origins))
  if (before === undefined || after === undefined) throw new Error()
  expect(compareReviews(after, before)).toBeGreaterThan(0)
  expect(findFaults({ ...made, made: better })).toEqual([])
  const perfect = makeSeating(makeRoom({ themes: letters.slice(0, 7), rounds: 3, people: 28 }), nowhere)
  expect(countRepeats(perfect)).toBe(0)
  expect(improveSeats(perfect, nowhere, 2_000)).toBeUndefined()
})

test('[RO13] people without a device sit where the table writes; who is online, at a table with a link, and not alone', () => {
  const room = makeRoom({
    themes: letters.slice(0, 6),
    rounds: 3,
    people: 30,
    person: (number) => (number < 4 ? { online: true } : number < 7 ? { device: false } : {}),
    table: (number) => (number < 3 ? { video: `https://video.example/${number}` } : { kind: 'paper' as const }),
  })
  const made = makeSeating(room, nowhere)
  for (const seating of made.made ?? []) {
    for (const table of made.programme.tables) {
      const people = (seating[table.id] ?? []).map((person) => made.people[person])
      const online = people.filter((person) => person?.online === true).length
      if (table.video === undefined) expect(online).toBe(0)
      expect([0, 2]).toContain(online)
      if (table.kind === 'own-devices') expect(people.every((person) => person?.device === true)).toBe(true)
    }
  }
})

test('[RO14] who leaves before the end sits at a largest table the last time', () => {
  const made = makeSeating(
    makeRoom({ themes: letters.slice(0, 5), rounds: 3, people: 23, person: (at) => (at < 2 ? { until: 2 } : {}) }),
    nowhere,
  )
  const [sizes = []] = sizesIn(made, 1)
  for (const person of ['p000', 'p001']) {
    const table = seatOf(made.made?.[1], id(person))
    expect(made.made?.[1]?.[table ?? id('none')]).toHaveLength(sizes.at(-1) ?? 0)
  }
})
