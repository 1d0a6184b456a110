import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PersonId, TableId } from '../lib/id.ts'
import { rounds } from '../programme/programme.ts'
import { type Seating, seatOf } from '../rotation/seating.ts'
import { nextMove } from './next-move.ts'
import { findPerson, peopleHere } from './people.ts'
import { peopleToSeat } from './seat-instance.ts'
import {
  currentRound,
  isOpenIn,
  liveRound,
  readTimer,
  resolvePerson,
  type Session,
  plannedSeatings,
} from './session.ts'
import { minutes } from '../programme/testing/plan.ts'
import { ask } from './testing/day.ts'
import { live, randomDay, type Tried } from './testing/random-day.ts'

/** Checks something of every command that anybody got accepted on many random days. */
function expectAlways(check: (tried: Tried) => void): void {
  fc.assert(
    fc.property(randomDay, (day) => {
      for (const tried of live(day)) check(tried)
    }),
    { numRuns: 25 },
  )
}

const moves = [
  'open-arrival',
  'next-item',
  'show-seating',
  'open-round',
  'change-tables',
  'begin-harvest',
  'begin-plenary',
  'close',
  'step-back',
]
const turns = ['extend', 'two-more-minutes', 'stop-clock', 'resume-clock']

test('[SE2] only a move of the room changes the phase, and every move and turn of the clock counts one step', () => {
  expectAlways(({ before, command, after }) => {
    const counts = moves.includes(command.kind) || turns.includes(command.kind)
    expect(after.step).toBe(before.step + (counts ? 1 : 0))
    if (counts) expect(after.lastMove?.what).toBe(command.kind)
    if (!counts) expect(after.phase).toEqual(before.phase)
    if (turns.includes(command.kind)) expect(after.phase.kind).toBe(before.phase.kind)
  })
})

test('[SE4] nobody ever has two seats in one round', () => {
  expectAlways(({ after }) => {
    for (const seating of plannedSeatings(after) ?? []) {
      const people = Object.values(seating).flat()
      expect(new Set(people).size).toBe(people.length)
    }
  })
})

test('[SE5] once the seating is shown, everyone who is here has a seat in the round that runs or is walked to, and in every later one', () => {
  expectAlways(({ after }) => {
    const from = liveRound(after) ?? (currentRound(after) ?? -1) + 1
    for (const [round, seating] of after.seatings.entries()) {
      if (round < from) continue
      for (const { id, until = Infinity } of peopleHere(after)) {
        if (round < until) expect([id, seatOf(seating, id)]).not.toEqual([id, undefined])
      }
    }
  })
})

const byHand = ['undo-seats', 'move-person', 'sit-elsewhere', 'give-seating', 'merge-people', 'step-back']

test('[SE6] whoever comes, goes or changes, nobody else moves in a round that goes on', () => {
  expectAlways(({ before, command, by, after }) => {
    const round = currentRound(after)
    if (round === undefined || round !== currentRound(before) || byHand.includes(command.kind)) return
    // Whoever was merged into another acts as that other.
    const own = by.kind === 'participant' ? resolvePerson(before.people, by.person)?.id : undefined
    const subject = 'person' in command ? command.person : own
    for (const { id } of peopleHere(before)) {
      const seat = seatOf(before.seatings[round], id)
      // Of a table that closes at once only its own people go elsewhere.
      if (command.kind === 'close-table' && seat === command.table) continue
      if (id !== subject && seat !== undefined) expect(seatOf(after.seatings[round], id)).toBe(seat)
    }
  })
})

test('[SE7] a step back leads to the phase before, with at least a minute on its clock, and every seat as it was', () => {
  expectAlways(({ before, command, at, after }) => {
    if (!moves.includes(command.kind) || command.kind === 'step-back') return
    const later = at + minutes(3)
    const back = ask(after, { kind: 'step-back' }, { at: later })
    if (!back.ok) throw new Error(`refused: ${back.why}`)
    const { phase } = back.value
    expect({ ...phase, timer: 0 }).toEqual({ ...before.phase, timer: 0 })
    if ('timer' in phase) expect(readTimer(phase.timer, later)).toBeGreaterThanOrEqual(minutes(1))
    expect(back.value.harvestOpen).toBe(before.harvestOpen)
    expect(back.value.lastRound).toBe(before.lastRound)
    expect(back.value.former).toEqual(before.former)
    if (before.seatings.length > 0) expect(back.value.seatings).toEqual(before.seatings)
    else expect(back.value.seatings).toEqual([])
  })
})

test('[SE15] a host, and whoever stays at a table, sits there in every round to come in which it is open', () => {
  expectAlways(({ after }) => {
    const from = (currentRound(after) ?? -1) + 1
    for (const [round, seating] of (plannedSeatings(after) ?? []).entries()) {
      for (const [table, host] of Object.entries(after.hosts)) {
        if (round >= from && isAt(after, host, round)) expect(seatOf(seating, host)).toBe(table)
      }
      for (const { id, staysAt } of peopleHere(after)) {
        const isFree = staysAt === undefined || hostsAnother(after, id, staysAt) || isGiven(after, id, round)
        const isOpen = staysAt !== undefined && isOpenIn(after, staysAt, round)
        if (!isFree && isOpen && round >= from && isAt(after, id, round)) expect(seatOf(seating, id)).toBe(staysAt)
      }
    }
  })
})

test('[SE16] who is not here has no seat in a round to come, and keeps the seat of a round that has begun', () => {
  expectAlways(({ before, command, after }) => {
    const from = (currentRound(after) ?? -1) + 1
    // Before anybody was sent anywhere, the desk plans for who is expected too.
    const here = new Set(peopleToSeat(after).map(({ id }) => id))
    for (const [round, seating] of (plannedSeatings(after) ?? []).entries()) {
      const people = Object.values(seating).flat()
      if (round >= from) expect(people.filter((id) => !here.has(id))).toEqual([])
    }
    if (command.kind !== 'mark-gone' || before.phase.kind !== 'round') return
    const { round } = before.phase
    expect(seatOf(after.seatings[round], command.person)).toBe(seatOf(before.seatings[round], command.person))
  })
})

test('[SE23] the next move that the desk is told is always accepted', () => {
  expectAlways(({ after, at }) => {
    const move = nextMove(after)
    if (move.kind === 'none') expect(after.phase.kind).toBe('closed')
    else expect(ask(after, { kind: move.kind }, { at }).ok).toBe(true)
  })
})

test('[SE26] rounds that have been stay as they were, whatever is planned later', () => {
  expectAlways(({ before, command, after }) => {
    const begun = Math.min(currentRound(before) ?? 0, currentRound(after) ?? 0)
    const corrects = ['move-person', 'merge-people'].includes(command.kind)
    if (!corrects) expect(after.seatings.slice(0, begun)).toEqual(before.seatings.slice(0, begun))
  })
})

test('[SE27] a seating always has a place for every round and every table', () => {
  expectAlways(({ after }) => {
    const planned: readonly Seating[] | undefined = plannedSeatings(after)
    if (planned === undefined) return
    expect(planned.length).toBe(rounds(after.programme).length)
    for (const seating of planned) {
      expect(Object.keys(seating).toSorted()).toEqual(after.programme.tables.map(({ id }) => id).toSorted())
    }
  })
})

function isAt(session: Session, id: PersonId, round: number): boolean {
  const person = findPerson(session, id)
  return person?.attendance === 'here' && round < (person.until ?? Infinity)
}

function isGiven({ given }: Session, id: PersonId, round: number): boolean {
  return given?.[round]?.[id] !== undefined
}

function hostsAnother({ hosts }: Session, id: PersonId, table: TableId): boolean {
  return Object.entries(hosts).some(([other, host]) => host === id && other !== table)
}
