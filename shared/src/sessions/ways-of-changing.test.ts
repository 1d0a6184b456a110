import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type RotationKind, rounds, tableOf } from '../programme/programme.ts'
import { seatOf } from '../rotation/seating.ts'
import { nextMove } from './next-move.ts'
import { peopleHere } from './people.ts'
import { peopleToSeat } from './seat-instance.ts'
import { currentRound, liveRound, resolvePerson, firstOpenRound, isOpenIn, plannedSeatings } from './session.ts'
import { ask } from './testing/day.ts'
import { live, randomDay, type Tried } from './testing/random-day.ts'

const ways: readonly RotationKind[] = ['together', 'free', 'pairs']
const corrects = ['move-person', 'merge-people', 'undo-seats']
const moves = [...corrects, 'close-table', 'sit-elsewhere', 'give-seating', 'step-back', 'open-round']

function expectAlways(rotation: RotationKind, check: (tried: Tried) => void): void {
  fc.assert(
    fc.property(randomDay, (day) => {
      for (const tried of live(day, { rotation })) check(tried)
    }),
    { numRuns: 15 },
  )
}

for (const rotation of ways) {
  test(`[RT7] ${rotation}: nobody has two seats, nobody else moves, what has been stays, and who is away has no seat to come`, () => {
    expectAlways(rotation, ({ before, command, by, at, after }) => {
      const seatings = plannedSeatings(after) ?? []
      const here = new Set(peopleToSeat(after).map(({ id }) => id))
      if (plannedSeatings(after) !== undefined) expect(seatings).toHaveLength(rounds(after.programme).length)
      for (const [round, seating] of seatings.entries()) {
        const people = Object.values(seating).flat()
        expect(new Set(people).size).toBe(people.length)
        expect(Object.keys(seating)).toHaveLength(after.programme.tables.length)
        if (round > (currentRound(after) ?? -1)) expect(people.filter((id) => !here.has(id))).toEqual([])
      }
      const begun = Math.min(currentRound(before) ?? 0, currentRound(after) ?? 0)
      if (!corrects.includes(command.kind)) {
        expect(after.seatings.slice(0, begun)).toEqual(before.seatings.slice(0, begun))
      }
      const round = currentRound(after)
      if (round !== undefined && round === currentRound(before) && !moves.includes(command.kind)) {
        const own = by.kind === 'participant' ? resolvePerson(before.people, by.person)?.id : undefined
        const subject = 'person' in command ? command.person : own
        for (const { id } of peopleHere(before)) {
          const seat = seatOf(before.seatings[round], id)
          if (id !== subject && seat !== undefined) expect(seatOf(after.seatings[round], id)).toBe(seat)
        }
      }
      const move = nextMove(after)
      if (move.kind !== 'none') expect(ask(after, { kind: move.kind }, { at }).ok).toBe(true)
    })
  })
}

test('[RT7] together: everyone who is here has a seat at an open table, now and in every round to come', () => {
  expectAlways('together', ({ after }) => {
    const from = liveRound(after) ?? firstOpenRound(after)
    for (const [round, seating] of after.seatings.entries()) {
      for (const { id, group, until = Infinity } of peopleHere(after)) {
        const table = tableOf(after.programme, seatOf(seating, id))
        if (round >= from && round < until) expect([id, table]).not.toEqual([id, undefined])
        if (round >= firstOpenRound(after) && table !== undefined) {
          expect(isOpenIn(after, table.id, round)).toBe(true)
          if (after.given?.[round]?.[id] === undefined) expect(table.group).toBe(group)
        }
      }
    }
  })
})

test('[RT7] free: once a round is open everyone who is here has a seat in it', () => {
  expectAlways('free', ({ after }) => {
    if (after.phase.kind !== 'round') return
    const { round } = after.phase
    for (const { id, until = Infinity } of peopleHere(after)) {
      if (round < until) expect([id, seatOf(after.seatings[round], id)]).not.toEqual([id, undefined])
    }
  })
})
