import { id } from '@tafelronde/shared/programme/testing/plan.ts'
import { walk } from '@tafelronde/shared/sessions/testing/day.ts'
import { makeRoom } from '@tafelronde/shared/sessions/testing/room.ts'
import { peopleToSeat } from '@tafelronde/shared/sessions/seat-instance.ts'
import { listChanges } from '@tafelronde/shared/sessions/seat-deeds.ts'
import { expect, test } from 'vitest'
import { readRoute, routeChanges } from './route-news.ts'

test('[CL171] whoever goes elsewhere than was told hears so for each round to come, and nobody else hears anything', () => {
  const made = walk(makeRoom({ themes: [...'abcdef'], rounds: 4, people: 30 }), [{ kind: 'make-seating' }])
  const me = id<'person'>('p000')
  expect(readRoute(made, me)).toBeUndefined()
  const before = walk(made, [{ kind: 'show-seating' }, { kind: 'open-round' }])
  const after = walk(before, [{ kind: 'close-table', table: id('g0-2'), at: 'next-round' }])
  const changes = listChanges(before.seatings, after.seatings)
  expect(changes.length).toBeGreaterThan(0)
  for (const { id: person } of peopleToSeat(before)) {
    const [told = [], now = []] = [readRoute(before, person), readRoute(after, person)]
    const own = changes.filter((change) => change.person === person)
    expect(routeChanges(after, person, told, now)).toEqual(own.map(({ round, from, to }) => ({ round, from, to })))
  }
})

test('[CL172] whoever is sent to another table in the round that goes on hears so, until seen there', () => {
  const before = walk(makeRoom({ themes: [...'abcdef'], rounds: 4, people: 30 }), [
    { kind: 'show-seating' },
    { kind: 'open-round' },
  ])
  const closing = id<'table'>('g0-2')
  const [me = id<'person'>('p000')] = before.seatings[0]?.[closing] ?? []
  const after = walk(before, [{ kind: 'close-table', table: closing, at: 'once' }])
  const [told = [], now = []] = [readRoute(before, me), readRoute(after, me)]
  expect(routeChanges(after, me, told, now)[0]).toEqual({ round: 0, from: closing, to: now[0] })
  const there = { ...after, seen: { ...after.seen, [me]: 0 } }
  expect(routeChanges(there, me, told, now).some(({ round }) => round === 0)).toBe(false)
})
