import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PersonId, TableId } from '../lib/id.ts'
import { rounds, tableOf } from '../programme/programme.ts'
import { id } from '../programme/testing/plan.ts'
import { seatOf } from '../rotation/seating.ts'
import { countMet } from './count-met.ts'
import { peopleToSeat, stayingAt } from './seat-instance.ts'
import { makeSeating } from './seats.ts'
import { type Session, plannedSeatings } from './session.ts'
import { adding, ask, dayIn, walk } from './testing/day.ts'
import { anyRoom, countChanges, findFaults, makeRoom, type Room, sizesIn } from './testing/room.ts'

const four = ['keuzes', 'ruimte', 'samen', 'water']

function together(room: Room): Session {
  const session = makeRoom(room)
  return { ...session, programme: { ...session.programme, rotation: 'together' } }
}

function inFirstRound(room: Room): Session {
  return walk(together(room), [{ kind: 'show-seating' }, { kind: 'open-round' }])
}

function routeOf(session: Session, person: PersonId): readonly (TableId | undefined)[] {
  return (plannedSeatings(session) ?? []).map((seating) => seatOf(seating, person))
}

test('[RT1] everyone of a table goes on together, hosts sit still, and nobody lacks a seat or has two', () => {
  fc.assert(
    fc.property(anyRoom, (room) => {
      const made = makeSeating(together(room), new Map())
      // Whether somebody comes to a theme again, or stays at the only table, follows from going on one table.
      expect(findFaults(made).filter((fault) => !/ again in | stays at /.test(fault))).toEqual([])
      const seatings = plannedSeatings(made) ?? []
      const free = peopleToSeat(made).filter((person) => stayingAt(made, person, 0, made.given) === undefined)
      for (const [round, seating] of seatings.entries()) {
        const goOn = free.filter(({ until = Infinity }) => round + 1 < until)
        for (const company of Object.values(seating)) {
          const next = goOn.filter((person) => company.includes(person.id)).map((person) => person.id)
          const seats = next.map((person) => seatOf(seatings[round + 1], person))
          if (round + 1 < seatings.length) expect(new Set(seats).size).toBeLessThanOrEqual(1)
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('[RT1] everyone comes to each table of the group in turn, and to no theme twice where each has as many tables', () => {
  const room = { themes: [...four, ...four], rounds: 4, people: 32 }
  const made = makeSeating(together(room), new Map())
  for (const { id: person } of peopleToSeat(made)) {
    const themes = routeOf(made, person).map((table) => tableOf(made.programme, table)?.theme)
    expect(new Set(themes)).toEqual(new Set(four))
  }
})

test('[RT2] a table that closes is skipped, and who sat there is spread over the smallest', () => {
  const before = inFirstRound({ themes: four, rounds: 3, people: 16 })
  const closed = walk(before, [{ kind: 'close-table', table: id('g0-1'), at: 'next-round' }])
  const [first = {}, second = {}, third = {}] = plannedSeatings(closed) ?? []
  expect([second, third].map((seating) => seating[id<'table'>('g0-1')])).toEqual([[], []])
  for (const [from, to] of [
    ['g0-0', 'g0-2'],
    ['g0-2', 'g0-3'],
    ['g0-3', 'g0-0'],
  ] as const) {
    expect(second[id<'table'>(to)]).toEqual(expect.arrayContaining([...(first[id<'table'>(from)] ?? [])]))
    expect(third[id<'table'>(to)]).toEqual(expect.arrayContaining([...(second[id<'table'>(from)] ?? [])]))
  }
  expect(sizesIn(closed, 1)).toEqual([[5, 5, 6]])
})

test('[RT3] one who comes late sits at the smallest table and goes along with it, one who leaves is gone, and nobody else goes elsewhere', () => {
  fc.assert(
    fc.property(anyRoom, fc.nat(40), (room, number) => {
      const day = inFirstRound(room)
      const came = walk(day, [adding('noor')])
      expect(countChanges(day, came)).toBe(0)
      const noor = id<'person'>('noor')
      const seat = seatOf(came.seatings[0], noor)
      const sizes = came.programme.tables
        .filter(({ group }) => group === came.people[noor]?.group)
        .map((table) => day.seatings[0]?.[table.id]?.length ?? 0)
      expect(day.seatings[0]?.[seat ?? id('none')]).toHaveLength(Math.min(...sizes))
      const companions = (came.seatings[0]?.[seat ?? id('none')] ?? []).filter((other) => isFree(came, other))
      for (const other of companions) {
        const shared = routeOf(came, other).filter((table) => table !== undefined)
        expect(routeOf(came, noor).slice(0, shared.length)).toEqual(shared)
      }
      const people = peopleToSeat(day)
      const leaver = people[number % people.length]?.id ?? noor
      const left = walk(day, [{ kind: 'mark-gone', person: leaver }])
      if (isFree(day, leaver)) expect(countChanges(day, left)).toBe(0)
      expect(routeOf(left, leaver).slice(1)).toEqual(
        rounds(day.programme)
          .slice(1)
          .map(() => undefined),
      )
    }),
    { numRuns: 30 },
  )
})

test('[RT4] who was moved by hand goes on with the people of that table, and a plan that was taken stays', () => {
  const day = inFirstRound({ themes: four, rounds: 3, people: 16 })
  const [mover = id<'person'>('none')] = day.seatings[0]?.[id<'table'>('g0-0')] ?? []
  const [other = id<'person'>('none')] = day.seatings[0]?.[id<'table'>('g0-2')] ?? []
  const moved = walk(day, [{ kind: 'move-person', person: mover, table: id('g0-2'), round: 0 }])
  expect(routeOf(moved, mover)).toEqual(routeOf(moved, other))
  const swapped = (plannedSeatings(day) ?? []).map((seating, round) =>
    round === 0 ? seating : swap(seating, mover, other),
  )
  const taken = walk(day, [{ kind: 'take-seating', seatings: swapped as never }, adding('noor')])
  expect(routeOf(taken, mover).slice(1)).toEqual(routeOf(day, other).slice(1))
  expect(routeOf(taken, other).slice(1)).toEqual(routeOf(day, mover).slice(1))
})

test('[RT4] "Liever gelijk" takes a few from the largest table to the smallest, and no more than that', () => {
  const day = inFirstRound({ themes: four, rounds: 3, people: 16 })
  const leavers = (day.seatings[0]?.[id<'table'>('g0-3')] ?? []).slice(0, 3)
  const left = walk(
    day,
    leavers.map((person) => ({ kind: 'mark-gone', person })),
  )
  expect(sizesIn(left, 1)).toEqual([[1, 4, 4, 4]])
  const even = walk(left, [{ kind: 'rebalance' }])
  expect([1, 2].map((round) => sizesIn(even, round))).toEqual([[[3, 3, 3, 4]], [[3, 3, 3, 4]]])
})

test('[RT5] how people change tables can be changed in draft, and no more once people have arrived', () => {
  const draft = dayIn('draft')
  const programme = { ...draft.programme, rotation: 'together' as const }
  expect(walk(draft, [{ kind: 'change-programme', programme }]).programme.rotation).toBe('together')
  const arrived = dayIn('arrival')
  expect(ask(arrived, { kind: 'change-programme', programme })).toEqual({ ok: false, why: 'not-in-this-phase' })
  // A plan from before there was a choice says the same without the word.
  expect(ask(arrived, { kind: 'change-programme', programme: { ...arrived.programme, rotation: 'each' } }).ok).toBe(
    true,
  )
})

test('[RT6] what going on together costs is counted with the people and tables of the plan', () => {
  const { groups, tables, items } = makeRoom({ themes: [...four, 'zee'], rounds: 3, people: 0 }).programme
  const room = { groups, tables, items }
  const expected = Array.from({ length: 20 }, (_, at) => ({
    person: id<'person'>(`p${at}`),
    name: `p${at}`,
    organisation: '',
    level: 'overig' as const,
    online: false,
    device: true,
    cancelled: false,
  }))
  // Four of a table meet each other and nobody else; on routes of their own each meets three others every round.
  expect(countMet(room, expected)).toEqual({ met: 3, could: 9, isGuess: false })
  // Six chairs at each table: six people cannot go to four other tables without two meeting again.
  expect(countMet(room, [])).toEqual({ met: 5, could: expect.closeTo(13.67, 2), isGuess: true })
  expect(countMet({ ...room, tables: [] }, expected)).toBeUndefined()
})

function isFree(session: Session, person: PersonId): boolean {
  const one = session.people[person]
  return one !== undefined && stayingAt(session, one, 0, session.given) === undefined
}

function swap(seating: NonNullable<Session['made']>[number], one: PersonId, other: PersonId) {
  return Object.fromEntries(
    Object.entries(seating).map(([table, people]) => [
      table,
      people.map((person) => (person === one ? other : person === other ? one : person)),
    ]),
  )
}
