import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PersonId, TableId } from '../lib/id.ts'
import { id } from '../programme/testing/plan.ts'
import { seatOf } from '../rotation/seating.ts'
import type { Origins } from './moment.ts'
import { peopleToSeat } from './seat-instance.ts'
import { makeSeating } from './seats.ts'
import { type Session, plannedSeatings } from './session.ts'
import { adding, walk } from './testing/day.ts'
import { makeRoom } from './testing/room.ts'

interface Pairing {
  readonly staying: number
  readonly going: number
  readonly rounds: number
}

/** A room for talks by two: the first so many people stay, one at each table. */
function pairing({ staying, going, rounds }: Pairing): Session {
  const session = makeRoom({
    themes: Array.from({ length: staying }, () => 'buurt'),
    rounds,
    people: staying + going,
    person: (number) => (number < staying ? { staysAt: id(`g0-${number}`) } : {}),
  })
  return { ...session, programme: { ...session.programme, rotation: 'pairs' } }
}

function begun(room: Pairing): Session {
  return walk(pairing(room), [{ kind: 'show-seating' }, { kind: 'open-round' }])
}

/** Every talk of the day, by name of both. */
function listTalks(session: Session): readonly string[] {
  return (plannedSeatings(session) ?? []).flatMap((seating) =>
    Object.values(seating)
      .filter((people) => people.length === 2)
      .map((people) => people.toSorted().join(' and ')),
  )
}

function countWaits(session: Session, person: PersonId): number {
  return (plannedSeatings(session) ?? []).filter((seating) => {
    const table = seatOf(seating, person)
    return table === undefined || seating[table]?.length === 1
  }).length
}

const anyPairing = fc.record({
  staying: fc.integer({ min: 1, max: 8 }),
  going: fc.integer({ min: 1, max: 12 }),
  rounds: fc.integer({ min: 1, max: 8 }),
})

test('[RT23] who stays sits at the own table in every round, and one other comes there at a time', () => {
  fc.assert(
    fc.property(anyPairing, (room) => {
      const made = makeSeating(pairing(room), new Map())
      for (const seating of plannedSeatings(made) ?? []) {
        for (const [table, people] of Object.entries(seating)) {
          expect(people.filter((person) => made.people[person]?.staysAt === table)).toHaveLength(1)
          expect(people.length).toBeLessThanOrEqual(2)
        }
      }
      const talks = listTalks(made)
      expect(new Set(talks).size).toBe(talks.length)
      expect(talks).toHaveLength(
        Math.min(room.staying, room.going) * Math.min(room.rounds, Math.max(room.staying, room.going)),
      )
    }),
    { numRuns: 60 },
  )
})

test('[RT23] twelve residents and twelve parties talk six times each, with six different others', () => {
  const made = makeSeating(pairing({ staying: 12, going: 12, rounds: 6 }), new Map())
  expect(new Set(listTalks(made)).size).toBe(72)
  for (const { id: person } of peopleToSeat(made)) expect(countWaits(made, person)).toBe(0)
})

test('[RT24] whoever comes or leaves, nobody moves in a round that people were sent to, and no two talk twice', () => {
  const happening = fc.array(fc.tuple(fc.constantFrom('comes', 'goes', 'onward'), fc.nat(20)), { maxLength: 8 })
  fc.assert(
    fc.property(anyPairing, happening, (room, events) => {
      let day = begun(room)
      let round = 0
      for (const [what, number] of events) {
        const before = day
        const people = peopleToSeat(day)
        const person = people[number % Math.max(1, people.length)]?.id
        if (what === 'comes' && day.people[id<'person'>(`late-${number}`)] === undefined) {
          day = walk(day, [adding(`late-${number}`)])
        } else if (what === 'goes' && person !== undefined) {
          day = walk(day, [{ kind: 'mark-gone', person }])
        } else if (what === 'onward' && round + 1 < room.rounds) {
          day = walk(day, [{ kind: 'change-tables' }, { kind: 'open-round' }])
          round += 1
        }
        expect(day.seatings.slice(0, round)).toEqual(before.seatings.slice(0, round))
        for (const [table, sitting] of Object.entries(before.seatings[round] ?? {})) {
          if (what !== 'onward')
            expect(day.seatings[round]?.[table as TableId]?.slice(0, sitting.length)).toEqual(sitting)
        }
        const talks = listTalks(day)
        expect(new Set(talks).size).toBe(talks.length)
      }
    }),
    { numRuns: 40 },
  )
})

test('[RT24] one who comes late talks at once where somebody waits, and has a turn like the others from then on', () => {
  const alone = begun({ staying: 4, going: 3, rounds: 3 })
  const came = walk(alone, [adding('noor')])
  expect(Object.values(came.seatings[0] ?? {}).every((people) => people.length === 2)).toBe(true)
  expect(countWaits(came, id('noor'))).toBe(0)
  const crowded = begun({ staying: 3, going: 3, rounds: 3 })
  const late = walk(crowded, [adding('noor')])
  expect(seatOf(late.seatings[0], id('noor'))).toBeUndefined()
  expect([1, 2].filter((round) => seatOf(late.seatings[round], id('noor')) !== undefined)).not.toEqual([])
})

test('[RT25] a talk given by hand stays, in place of the one that was planned, and comes no second time', () => {
  const day = begun({ staying: 4, going: 4, rounds: 4 })
  const goer = id<'person'>('p004')
  const last = seatOf(day.seatings[3], goer) ?? id<'table'>('none')
  const given = walk(day, [{ kind: 'move-person', person: goer, table: last, round: 1 }, adding('noor')])
  expect(seatOf(given.seatings[1], goer)).toBe(last)
  expect(given.seatings[1]?.[last]).toHaveLength(2)
  const talks = listTalks(given)
  expect(new Set(talks).size).toBe(talks.length)
})

test('[RT27] where nobody was named to stay, making the seating names somebody for each table, and one side meets the other', () => {
  const walkIns = pairing({ staying: 4, going: 5, rounds: 4 })
  const people = Object.fromEntries(
    Object.values(walkIns.people).map((person) => {
      const { staysAt: _, ...rest } = person
      return [person.id, rest]
    }),
  )
  const residents = ['p001', 'p003', 'p005', 'p007']
  const origins: Origins = new Map(
    Object.values(walkIns.people).map((person) => [
      person.id,
      { organisation: '', level: residents.includes(person.id) ? 'inwoner' : 'gemeente' },
    ]),
  )
  const made = makeSeating({ ...walkIns, people }, origins)
  const staying = peopleToSeat(made).filter(({ staysAt }) => staysAt !== undefined)
  expect(staying.map((person) => person.id)).toEqual(residents)
  expect(listTalks(made)).toHaveLength(16)
})

test('[RT27] who was named stays, and no more are named than there are others to go round', () => {
  const room = makeRoom({
    themes: ['buurt', 'buurt', 'buurt', 'buurt'],
    rounds: 2,
    people: 5,
    person: (number) => (number === 3 ? { staysAt: id('g0-2') } : {}),
  })
  const made = makeSeating({ ...room, programme: { ...room.programme, rotation: 'pairs' } }, new Map())
  const stays = peopleToSeat(made).flatMap((person) =>
    person.staysAt === undefined ? [] : [[person.id, person.staysAt]],
  )
  expect(stays).toEqual([
    ['p000', 'g0-0'],
    ['p003', 'g0-2'],
  ])
})

test('[RT27] when one who stays does not come after all, somebody else stays there, until people were sent to their tables', () => {
  const ready = walk(pairing({ staying: 4, going: 6, rounds: 4 }), [{ kind: 'make-seating' }])
  const left = walk(ready, [{ kind: 'mark-gone', person: id('p000') }])
  expect(left.made?.every((seating) => seating[id<'table'>('g0-0')]?.length === 2)).toBe(true)
  const later = walk(ready, [
    { kind: 'show-seating' },
    { kind: 'open-round' },
    { kind: 'mark-gone', person: id('p000') },
  ])
  expect(later.seatings.slice(1).map((seating) => seating[id<'table'>('g0-0')])).toEqual([[], [], []])
  const named = walk(later, [{ kind: 'change-person', person: id('p004'), staysAt: id<'table'>('g0-0') }])
  expect(named.seatings.slice(1).every((seating) => seating[id<'table'>('g0-0')]?.[0] === 'p004')).toBe(true)
  expect(new Set(listTalks(named)).size).toBe(listTalks(named).length)
})
