import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PersonId, TableId } from '../lib/id.ts'
import { id } from '../programme/testing/plan.ts'
import { seatOf } from '../rotation/seating.ts'
import { peopleHere } from './people.ts'
import { type Session, tableNow, plannedSeatings } from './session.ts'
import { adding, ask, asParticipant, seated, walk } from './testing/day.ts'
import { makeRoom, type Room } from './testing/room.ts'

const three = ['keuzes', 'ruimte', 'samen']

function choosing(room: Partial<Room> = {}): Session {
  const session = makeRoom({ themes: three, groups: 2, rounds: 3, people: 9, ...room })
  const free: Session = { ...session, programme: { ...session.programme, rotation: 'free' } }
  return walk(free, [{ kind: 'show-seating' }])
}

function choose(session: Session, person: string, table: string, round = 0) {
  return ask(session, { kind: 'choose-table', table: id(table), round }, { by: asParticipant(person) })
}

function chosen(session: Session, person: string, table: string, round = 0): Session {
  const result = choose(session, person, table, round)
  if (!result.ok) throw new Error(`refused: ${result.why}`)
  return result.value
}

function peopleAt(session: Session, table: string, round = 0): readonly PersonId[] {
  return session.seatings[round]?.[id<'table'>(table)] ?? []
}

test('[RT10] while people choose nobody has a seat but who stays, who was given one, and who chose', () => {
  const session = choosing({ hosts: 2 })
  expect(seated(session, 0).toSorted()).toEqual(['p000', 'p001', 'p009', 'p010'])
  expect(tableNow(chosen(session, 'p004', 'g0-2'), id('p004'))).toBe('g0-2')
  const given = walk(session, [{ kind: 'move-person', person: id('p005'), table: id('g0-1'), round: 2 }])
  expect(seatOf(given.seatings[2], id('p005'))).toBe('g0-1')
  expect(seatOf(given.seatings[1], id('p005'))).toBeUndefined()
})

test('[RT10] one chooses again until the round opens, and has one seat', () => {
  const once = chosen(choosing(), 'p003', 'g0-0')
  const again = chosen(once, 'p003', 'g0-1')
  expect(peopleAt(again, 'g0-0')).toEqual([])
  expect(peopleAt(again, 'g0-1')).toEqual(['p003'])
  expect(choose(again, 'p003', 'g0-1')).toEqual({ ok: true, value: again })
})

test('[RT11] of more people than chairs, in whatever order they choose, no table ever has more people than chairs', () => {
  const tries = fc.array(fc.tuple(fc.nat(8), fc.nat(2)), { maxLength: 60 })
  fc.assert(
    fc.property(tries, fc.integer({ min: 1, max: 4 }), (choices, chairs) => {
      let session = choosing({ table: () => ({ chairs }) })
      for (const [person, table] of choices) {
        const before = peopleAt(session, `g0-${table}`)
        const result = choose(session, `p00${person}`, `g0-${table}`)
        const isThere = before.includes(id(`p00${person}`))
        expect(result.ok ? 'seated' : result.why).toBe(isThere || before.length < chairs ? 'seated' : 'table-full')
        if (result.ok) session = result.value
        for (const { id: one } of session.programme.tables)
          expect(peopleAt(session, one).length).toBeLessThanOrEqual(chairs)
      }
    }),
  )
})

test('[RT11] a chair of a host counts, and a chair that somebody leaves is free again', () => {
  const full = chosen(choosing({ hosts: 1, table: () => ({ chairs: 2 }) }), 'p003', 'g0-0')
  expect(choose(full, 'p004', 'g0-0')).toEqual({ ok: false, why: 'table-full' })
  const left = walk(full, [{ kind: 'leave' }], { by: asParticipant('p003') })
  expect(choose(left, 'p004', 'g0-0').ok).toBe(true)
})

test('[RT12] one chooses among the open tables of the own group, for the round that is walked to, and only for oneself', () => {
  const session = choosing({ hosts: 1 })
  expect(choose(session, 'p003', 'g1-0')).toEqual({ ok: false, why: 'unknown-table' })
  expect(choose(session, 'p003', 'nowhere')).toEqual({ ok: false, why: 'unknown-table' })
  expect(choose(session, 'p003', 'g0-1', 1)).toEqual({ ok: false, why: 'not-in-this-phase' })
  expect(choose(session, 'p000', 'g0-1')).toEqual({ ok: false, why: 'not-allowed' })
  const closed = walk(session, [{ kind: 'close-table', table: id('g0-1'), at: 'once' }])
  expect(choose(closed, 'p003', 'g0-1')).toEqual({ ok: false, why: 'unknown-table' })
  const opened = walk(session, [{ kind: 'open-round' }])
  expect(choose(opened, 'p003', 'g0-1')).toEqual({ ok: false, why: 'not-in-this-phase' })
  const planned = walk(makeRoom({ themes: three, rounds: 3, people: 9 }), [{ kind: 'show-seating' }])
  expect(choose(planned, 'p003', 'g0-1')).toEqual({ ok: false, why: 'not-in-this-phase' })
})

test('[RT13] when the round opens whoever has not chosen gets a seat: a new theme, the smallest table; who chose stays', () => {
  let session = choosing({ hosts: 1 })
  for (const person of ['p001', 'p002', 'p003']) session = chosen(session, person, 'g0-1')
  const opened = walk(session, [{ kind: 'open-round' }])
  expect(peopleAt(opened, 'g0-1')).toEqual(['p001', 'p002', 'p003'])
  expect(seated(opened, 0).toSorted()).toEqual(
    peopleHere(opened)
      .map((person) => person.id)
      .toSorted(),
  )
  const walking = walk(opened, [{ kind: 'change-tables' }])
  expect(seated(walking, 1).toSorted()).toEqual(['p000', 'p009'])
  const next = walk(walking, [{ kind: 'open-round' }])
  for (const { id: person } of peopleHere(next)) {
    const [before, after] = next.seatings.map((seating) => seatOf(seating, person))
    if (next.hosts[before as TableId] !== person) expect([person, after]).not.toEqual([person, before])
  }
})

test('[RT13] whoever has not chosen gets a chair that is left, and only without one a place beside the chairs', () => {
  const chairs = [1, 2, 4]
  let session = choosing({ people: 7, groups: 1, table: (number) => ({ chairs: chairs[number] ?? 1 }) })
  for (const person of ['p000', 'p001']) session = chosen(session, person, 'g0-2')
  const opened = walk(session, [{ kind: 'open-round' }])
  expect(['g0-0', 'g0-1', 'g0-2'].map((table) => peopleAt(opened, table).length)).toEqual([1, 2, 4])
  const crowded = walk(choosing({ people: 9, groups: 1, table: () => ({ chairs: 2 }) }), [{ kind: 'open-round' }])
  expect(seated(crowded, 0)).toHaveLength(9)
})

test('[RT14] one who comes while people choose chooses too; one who comes in the round gets a seat, and nobody else moves', () => {
  const session = chosen(choosing(), 'p003', 'g0-1')
  const walking = walk(session, [adding('noor', { group: id('g0') })])
  expect(tableNow(walking, id('noor'))).toBeUndefined()
  expect(tableNow(chosen(walking, 'noor', 'g0-2'), id('noor'))).toBe('g0-2')
  const opened = walk(session, [{ kind: 'open-round' }])
  const late = walk(opened, [adding('noor', { group: id('g0') })])
  expect(tableNow(late, id('noor'))).toBeDefined()
  for (const { id: person } of peopleHere(opened)) expect(tableNow(late, person)).toBe(tableNow(opened, person))
  expect(
    plannedSeatings(late)
      ?.slice(1)
      .flatMap((seating) => Object.values(seating).flat()),
  ).toEqual([])
})

test('[RT14] the host and the desk can seat somebody beside the chairs', () => {
  const full = chosen(choosing({ table: () => ({ chairs: 1 }) }), 'p003', 'g0-0')
  const moved = walk(full, [{ kind: 'move-person', person: id('p004'), table: id('g0-0') }])
  expect(peopleAt(moved, 'g0-0')).toEqual(['p003', 'p004'])
  const added = walk(full, [adding('noor', { table: id('g0-0') })])
  expect(peopleAt(added, 'g0-0')).toEqual(['p003', 'noor'])
})

test('[RT15] after a step back to the choosing people keep their seat, and may choose another', () => {
  const opened = walk(chosen(choosing(), 'p003', 'g0-1'), [{ kind: 'open-round' }])
  const back = walk(opened, [{ kind: 'step-back' }])
  expect(back.seatings[0]).toEqual(opened.seatings[0])
  const other = ['g0-0', 'g0-1', 'g0-2'].find((table) => table !== tableNow(back, id('p005')))
  expect(choose(back, 'p005', other ?? '').ok).toBe(true)
})
