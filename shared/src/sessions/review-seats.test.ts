import fc from 'fast-check'
import { expect, test } from 'vitest'
import { id } from '../programme/testing/plan.ts'
import { moveSeat } from '../rotation/move-seat.ts'
import { seatOf } from '../rotation/seating.ts'
import type { Origins } from './moment.ts'
import { countPairs, reviewMoves, reviewSeats, shiftTables } from './review-seats.ts'
import { peopleToSeat } from './seat-instance.ts'
import { makeSeating } from './seats.ts'
import { walk } from './testing/day.ts'
import { anyRoom, countRepeats, findFaults, makeRoom } from './testing/room.ts'

const nowhere: Origins = new Map()

test('[RO40] a plan is judged by who meets whom, and what it bends is named', () => {
  fc.assert(
    fc.property(anyRoom, (room) => {
      const session = makeSeating(makeRoom(room), nowhere)
      const review = reviewSeats(session, session.made ?? [], nowhere)
      expect(review.meetings).toBe(countPairs(session.made ?? []).size)
      expect(review.repeats).toBe(countRepeats(session))
      expect(review.meetings).toBeLessThanOrEqual(review.mostMeetings)
      const routes = review.bent.filter(({ rule }) => rule !== 'size')
      expect(routes.length === 0).toBe(findFaults(session).length === 0)
      for (const { round, table, by } of review.bent.filter(({ rule }) => rule === 'size')) {
        expect(session.uneven.some((uneven) => uneven.round === round)).toBe(true)
        expect(table !== undefined && by !== 0).toBe(true)
      }
    }),
    { numRuns: 40 },
  )
})

test('[RO41] a move is judged before it is made, just as the plan is judged after it', () => {
  fc.assert(
    fc.property(anyRoom, fc.nat(), fc.nat(), (room, number, turn) => {
      const session = makeSeating(makeRoom(room), nowhere)
      const seatings = session.made ?? []
      const people = peopleToSeat(session)
      const person = people[number % people.length]?.id ?? id<'person'>('p000')
      const round = turn % seatings.length
      const before = reviewSeats(session, seatings, nowhere)
      for (const [table, review] of reviewMoves(session, seatings, nowhere, { person, round })) {
        const moved = seatings.map((seating, at) => (at === round ? moveSeat(seating, person, table) : seating))
        const after = reviewSeats(session, moved, nowhere)
        expect(after.meetings).toBe(before.meetings + review.meetings)
        expect(after.bent.length).toBe(before.bent.length + review.bends.length - review.mends.length)
      }
    }),
    { numRuns: 40 },
  )
})

test('[RO41] who would come to a theme twice is said before the move, and who is given it is said after it', () => {
  const session = makeSeating(makeRoom({ themes: [...'abcd'], rounds: 3, people: 16 }), nowhere)
  const seatings = session.made ?? []
  const person = id<'person'>('p005')
  const before = seatOf(seatings[0], person) ?? id<'table'>('none')
  const review = reviewMoves(session, seatings, nowhere, { person, round: 2 }).get(before)
  const theme = session.programme.tables.find((table) => table.id === before)?.theme
  expect(review?.bends).toContainEqual({ rule: 'theme', round: 2, person, table: before, theme })
  // Given both, since where only one was given the others may be planned around it.
  const moved = walk(
    session,
    [0, 2].map((round) => ({ kind: 'move-person', person, table: before, round })),
  )
  expect(reviewSeats(moved, moved.made ?? [], nowhere).bent).toContainEqual(
    expect.objectContaining({ rule: 'theme', person }),
  )
})

test('[RO44] what makes a plan without a bent rule impossible is said with it', () => {
  const crowded = makeSeating(makeRoom({ themes: [...'aabbc'], rounds: 3, people: 10 }), nowhere)
  expect(reviewSeats(crowded, crowded.made ?? [], nowhere).impossible.map(({ rule }) => rule)).toContain('theme-share')
  const made = makeSeating(makeRoom({ themes: [...'abcd'], rounds: 3, people: 16 }), nowhere)
  expect(reviewSeats(made, made.made ?? [], nowhere).impossible).toEqual([])
  const people = ['p001', 'p002', 'p003', 'p004', 'p005'].map((person) => id<'person'>(person))
  const table = id<'table'>('g0-1')
  const pinned = walk(
    made,
    people.map((person) => ({ kind: 'move-person', person, table, round: 1 }) as const),
  )
  expect(reviewSeats(pinned, pinned.made ?? [], nowhere).impossible).toEqual([
    { rule: 'too-many-pinned', round: 1, people, tables: [table], themes: [] },
  ])
})

test('[RO42] tables without anybody from the Rijk or the region are named, where there is somebody', () => {
  const room = makeRoom({ themes: [...'abcd'], rounds: 2, people: 16 })
  const people = peopleToSeat(room)
  const origins: Origins = new Map(
    people.map((person, at) => [
      person.id,
      { organisation: '', level: at < 3 ? 'rijk' : at < 10 ? 'gemeente' : 'overig' },
    ]),
  )
  const session = makeSeating(room, origins)
  const { lacking } = reviewSeats(session, session.made ?? [], origins)
  // Three of the Rijk cannot be at four tables; seven of the region can.
  expect(lacking.map(({ layer, round }) => `${layer} ${round}`).toSorted()).toEqual(['rijk 0', 'rijk 1'])
  expect(reviewSeats(session, session.made ?? [], nowhere).lacking).toEqual([])
})

test('[RO43] one table on keeps colleagues together: everyone goes on with the same people, hosts stay', () => {
  const session = makeSeating(makeRoom({ themes: [...'abcd'], rounds: 3, people: 17, hosts: 2 }), nowhere)
  const shifted = shiftTables(session, session.made ?? [])
  expect(shifted[0]).toEqual(
    Object.fromEntries(session.programme.tables.map(({ id: table }) => [table, expect.any(Array)])),
  )
  for (const [table, host] of Object.entries(session.hosts)) {
    for (const seating of shifted) expect(seatOf(seating, host)).toBe(table)
  }
  const better = reviewSeats(session, session.made ?? [], nowhere)
  expect(reviewSeats(session, shifted, nowhere).meetings).toBeLessThan(better.meetings)
})
