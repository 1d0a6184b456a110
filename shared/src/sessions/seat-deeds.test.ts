import fc from 'fast-check'
import { expect, test } from 'vitest'
import { id } from '../programme/testing/plan.ts'
import { seatOf } from '../rotation/seating.ts'
import { peopleToSeat } from './seat-instance.ts'
import { type Session, plannedSeatings } from './session.ts'
import { adding, ask, facilitator, type Unstepped, walk } from './testing/day.ts'
import { hasSatAt } from './permission.ts'
import { rebaseDeed, tellDeeds } from './seat-deeds.ts'
import { improveSeats } from './seats.ts'
import { step } from './step.ts'
import { findFaults, makeRoom, sizesIn } from './testing/room.ts'

const six = [...'abcdef']

function day(): Session {
  return walk(makeRoom({ themes: six, rounds: 4, people: 30 }), [{ kind: 'show-seating' }, { kind: 'open-round' }])
}

/** What everyone knows and the desk decides of seats. */
function seatsOf({ seatings, hosts, given, closedTables, apart, preferEven, people, uneven }: Session) {
  return { seatings, hosts, given, closedTables, apart, preferEven, people, uneven }
}

const undoable: fc.Arbitrary<Unstepped> = fc.oneof(
  fc.record({ kind: fc.constant('mark-gone' as const), person: fc.nat(29).map(person) }),
  fc.record({ kind: fc.constant('move-person' as const), person: fc.nat(29).map(person), table: fc.nat(5).map(table) }),
  fc.record({
    kind: fc.constant('move-person' as const),
    person: fc.nat(29).map(person),
    table: fc.nat(5).map(table),
    round: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    kind: fc.constant('close-table' as const),
    table: fc.nat(5).map(table),
    at: fc.constantFrom('once' as const, 'next-round' as const),
  }),
  fc.record({ kind: fc.constant('name-host' as const), table: fc.nat(5).map(table), person: fc.nat(29).map(person) }),
  fc.constant({ kind: 'rebalance' as const }),
)

/** What others do meanwhile: none of it is the desk's to undo. */
const meanwhile: fc.Arbitrary<Unstepped> = fc.oneof(
  fc.nat(9).map((number) => adding(`late-${number}`)),
  fc.record({ kind: fc.constant('mark-here' as const), people: fc.nat(29).map((at) => [person(at)]) }),
  fc.record({
    kind: fc.constant('merge-people' as const),
    keep: fc.nat(14).map(person),
    drop: fc.nat(14).map((at) => person(at + 15)),
  }),
  fc.constant({ kind: 'expect-people' as const, people: [] as never[] }),
  fc.record({ kind: fc.constant('free-seat' as const), person: fc.nat(29).map(person), round: fc.nat(3) }),
)

test('[SE70] what the desk did to seats can be undone while nothing else changed, one after the other, to just what was', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 3, arbitrary: undoable }, meanwhile), { minLength: 1, maxLength: 6 }),
      (commands) => {
        let now = day()
        // What each undo must lead to: nothing from before the last change that was not the desk's to undo.
        let before: Session[] = []
        for (const command of commands) {
          const asked = ask(now, command)
          if (!asked.ok || asked.value === now) continue
          if (asked.value.deeds?.at(-1)?.before !== undefined && asked.value.deeds !== now.deeds) before.push(now)
          else if (changesMore(now, asked.value)) before = []
          now = asked.value
        }
        for (const former of before.toReversed()) {
          now = walk(now, [{ kind: 'undo-seats' }])
          expect(sorted(now)).toEqual(sorted(former))
          expect(seatsOf({ ...now, seatings: [] })).toEqual(seatsOf({ ...former, seatings: [] }))
        }
        expect(ask(now, { kind: 'undo-seats' })).toEqual({ ok: false, why: 'nothing-to-undo' })
      },
    ),
    { numRuns: 40 },
  )
})

test('[SE70] undoing another seating leads to the one before, also after that was made better', () => {
  const room = makeRoom({ themes: six, rounds: 4, people: 29 })
  const first = walk(room, [{ kind: 'make-seating' }])
  const second = walk(first, [{ kind: 'make-seating' }])
  const better = improveSeats(second, new Map(), 20_000) ?? second.made ?? []
  const back = walk(rebaseDeed(second, better), [{ kind: 'undo-seats' }])
  expect(sorted(back)).toEqual(sorted(first))
  expect(findFaults(back)).toEqual([])
})

test('[SE78] of two who undo at once, the second is told that the first was', () => {
  const left = walk(day(), [
    { kind: 'mark-gone', person: person(3) },
    { kind: 'mark-gone', person: person(4) },
  ])
  const deed = left.deeds?.at(-1)?.at ?? 0
  const later = step(left, { kind: 'mark-gone', person: person(5) }, facilitator, deed + 1_000)
  if (!later.ok) throw new Error(later.why)
  expect(step(later.value, { kind: 'undo-seats', deed }, facilitator, deed + 2_000)).toEqual({
    ok: false,
    why: 'already-moved',
  })
})

test('[SE79] deeds hold no more than two large plans, and the desk is told the seats of the newest alone', () => {
  let session = walk(makeRoom({ themes: six, rounds: 6, people: 150 }), [{ kind: 'make-seating' }])
  for (let time = 0; time < 6; time += 1) session = walk(session, [{ kind: 'make-seating' }])
  const { deeds = [] } = session
  expect(deeds.reduce((sum, { changes }) => sum + changes.length, 0)).toBeLessThan(4_000)
  const told = tellDeeds(deeds)
  expect(told.slice(0, -1).every(({ changes }) => changes.length === 0)).toBe(true)
  expect(told.at(-1)?.changes).toEqual(deeds.at(-1)?.changes)
  expect(told.at(-1)?.canUndo).toBe(true)
  expect(JSON.stringify(told)).not.toContain('before')
})

test('[SE71] where people said themselves where they are is not undone, nor anything once people are sent on', () => {
  const came = walk(day(), [adding('noor')])
  expect(came.deeds?.at(-1)).toMatchObject({ kind: 'add-person', person: 'noor' })
  expect(ask(came, { kind: 'undo-seats' })).toEqual({ ok: false, why: 'nothing-to-undo' })
  const next = walk(day(), [{ kind: 'mark-gone', person: person(3) }])
  expect(ask(next, { kind: 'undo-seats' }).ok).toBe(true)
  expect(ask(walk(next, [{ kind: 'change-tables' }]), { kind: 'undo-seats' })).toEqual({
    ok: false,
    why: 'nothing-to-undo',
  })
})

test('[SE72] a deed tells every seat that changed, and whom it was about', () => {
  const before = day()
  const after = walk(before, [{ kind: 'mark-gone', person: person(3) }])
  const [deed] = after.deeds ?? []
  expect(deed).toMatchObject({ kind: 'mark-gone', person: 'p003' })
  for (const { id: one } of peopleToSeat(after)) {
    for (const round of [0, 1, 2, 3]) {
      const [from, to] = [seatOf(before.seatings[round], one), seatOf(after.seatings[round], one)]
      const told = deed?.changes.some((change) => change.person === one && change.round === round) === true
      expect(told).toBe(from !== to)
    }
  }
})

test('[SE73] a table that closes is left from the next round on; at once, only who sits there gets another seat', () => {
  const before = day()
  const closing = table(2)
  const later = walk(before, [{ kind: 'close-table', table: closing, at: 'next-round' }])
  expect(later.seatings[0]).toEqual(before.seatings[0])
  const once = walk(before, [{ kind: 'close-table', table: closing, at: 'once' }])
  for (const { id: one } of peopleToSeat(before)) {
    const was = seatOf(before.seatings[0], one)
    if (was === closing) expect([undefined, closing]).not.toContain(seatOf(once.seatings[0], one))
    else expect(seatOf(once.seatings[0], one)).toBe(was)
  }
  for (const closed of [later, once]) {
    expect(findFaults(closed)).toEqual([])
    for (const round of [1, 2, 3]) {
      expect(closed.seatings[round]?.[closing]).toEqual([])
      expect(sizesIn(closed, round)).toEqual([[6, 6, 6, 6, 6]])
    }
  }
  const opened = walk(later, [{ kind: 'open-table', table: closing }])
  expect(opened.closedTables).toBeUndefined()
  expect(sizesIn(opened, 1)).toEqual([[5, 5, 5, 5, 5, 5]])
  // Closed at once it is open again from the next round on: nobody who comes late sits there alone.
  const again = walk(once, [{ kind: 'open-table', table: closing }, adding('noor')])
  expect(seatOf(again.seatings[0], id('noor'))).not.toBe(closing)
  expect(again.seatings[1]?.[closing]?.length).toBeGreaterThanOrEqual(5)
})

test('[SE74] the last table that is open in a group cannot be closed', () => {
  const two = walk(makeRoom({ themes: ['a', 'b'], rounds: 2, people: 6 }), [{ kind: 'show-seating' }])
  const one = walk(two, [{ kind: 'close-table', table: table(0), at: 'once' }])
  expect(ask(one, { kind: 'close-table', table: table(1), at: 'once' })).toEqual({ ok: false, why: 'last-table' })
  const later = walk(walk(two, [{ kind: 'open-round' }]), [{ kind: 'close-table', table: table(1), at: 'next-round' }])
  expect(ask(later, { kind: 'close-table', table: table(0), at: 'once' })).toEqual({ ok: false, why: 'last-table' })
})

test('[SE84] at a closed table nobody is added, named host or given a seat; who sat there may read on, who has gone was there', () => {
  const before = walk(day(), [{ kind: 'mark-gone', person: person(3) }])
  const closing = seatOf(before.seatings[0], person(3)) ?? table(0)
  const closed = walk(before, [{ kind: 'close-table', table: closing, at: 'once' }])
  expect(seatOf(closed.seatings[0], person(3))).toBe(closing)
  const no = { ok: false, why: 'unknown-table' }
  expect(ask(closed, adding('noor', { table: closing }))).toEqual(no)
  expect(ask(closed, { kind: 'name-host', table: closing, person: person(1) })).toEqual(no)
  expect(ask(closed, { kind: 'give-seating', round: 2, seats: { [closing]: [person(1)] } })).toEqual(no)
  const sat = before.seatings[0]?.[closing]?.find((one) => one !== person(3)) ?? person(0)
  expect(hasSatAt(closed, sat, closing)).toBe(true)
  expect(closed.seen[sat]).toBeUndefined()
})

test('[SE75] a plan as a whole is taken as it is, or refused where not everyone sits exactly once at an open table', () => {
  const now = day()
  const [first, second, third, fourth] = now.seatings
  if (first === undefined || second === undefined || third === undefined || fourth === undefined) throw new Error()
  const take = (seatings: readonly Readonly<Record<string, readonly string[]>>[]) =>
    ask(now, { kind: 'take-seating', seatings: seatings as never })
  const turned = take([first, third, second, fourth])
  expect(turned.ok && turned.value.seatings[1]).toEqual(third)
  expect(turned.ok && turned.value.seatings[0]).toEqual(first)
  const [someone = 'p000'] = second[table(0)] ?? []
  const not = { ok: false, why: 'seating-does-not-fit' }
  expect(take([first, { ...second, [table(0)]: [] }, third, fourth])).toEqual(not)
  expect(take([first, { ...second, [table(1)]: [...(second[table(1)] ?? []), someone] }, third, fourth])).toEqual(not)
  expect(take([first, { ...second, nowhere: ['p000'] }, third, fourth])).toEqual(not)
  // Whoever was given a table sits there, whatever somebody found better.
  const given = walk(now, [{ kind: 'move-person', person: person(1), table: table(0), round: 2 }])
  expect(ask(given, { kind: 'take-seating', seatings: now.seatings as never })).toEqual(
    seatOf(now.seatings[2], person(1)) === table(0) ? expect.objectContaining({ ok: true }) : not,
  )
  expect(take([first, second])).toEqual({ ok: false, why: 'no-such-round' })
})

test('[SE76] the day can be seated before it begins, with who is expected; who has not come loses the seat when it is shown', () => {
  const names = Array.from({ length: 24 }, (_, at) => `guest-${at}`)
  const expected = names.map((name) => ({
    person: id<'person'>(name),
    name,
    organisation: '',
    level: 'overig' as const,
    online: false,
    device: true,
    cancelled: false,
  }))
  const room = makeRoom({ themes: six, rounds: 4, people: 0 })
  const draft: Session = { ...room, phase: { kind: 'draft' }, former: [], step: 0 }
  const planned = walk(draft, [{ kind: 'expect-people', people: expected }, { kind: 'make-seating' }])
  expect(Object.values(planned.made?.[0] ?? {}).flat()).toHaveLength(24)
  const fewer = walk(planned, [{ kind: 'expect-people', people: expected.slice(1) }])
  expect(Object.values(fewer.made?.[3] ?? {}).flat()).toHaveLength(23)
  const here = names.slice(1, 21).map((name) => id<'person'>(name))
  const shown = walk(fewer, [{ kind: 'open-arrival' }, { kind: 'mark-here', people: here }, { kind: 'show-seating' }])
  expect(
    Object.values(shown.seatings[0] ?? {})
      .flat()
      .toSorted(),
  ).toEqual(here.toSorted())
  expect(findFaults(shown)).toEqual([])
  // Most go where their name tags say.
  const moved = here.filter((one) => seatOf(shown.seatings[0], one) !== seatOf(plannedSeatings(fewer)?.[0], one))
  expect(moved.length).toBeLessThanOrEqual(4)
})

test("[SE77] a seat given by hand that is let go of is the planner's again, and nobody moves for that", () => {
  const made = walk(makeRoom({ themes: six, rounds: 4, people: 30 }), [{ kind: 'make-seating' }])
  const moved = walk(made, [{ kind: 'move-person', person: person(1), table: table(3), round: 2 }])
  expect(moved.given?.[2]).toEqual({ p001: 'g0-3' })
  const freed = walk(moved, [{ kind: 'free-seat', person: person(1), round: 2 }])
  expect(freed.given?.[2]).toEqual({})
  expect(freed.made).toEqual(moved.made)
})

function person(number: number) {
  return id<'person'>(`p${String(number).padStart(3, '0')}`)
}

function table(number: number) {
  return id<'table'>(`g0-${number}`)
}

/** Who sits where, in no order. */
function sorted(session: Session) {
  return (plannedSeatings(session) ?? []).map((seating) =>
    Object.fromEntries(Object.entries(seating).map(([key, people]) => [key, people.toSorted()])),
  )
}

/** Whether something changed that a deed might put back. */
function changesMore(before: Session, after: Session): boolean {
  return (
    JSON.stringify([seatsOf(before), plannedSeatings(before)]) !==
    JSON.stringify([seatsOf(after), plannedSeatings(after)])
  )
}
