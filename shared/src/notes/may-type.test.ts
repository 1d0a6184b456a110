import { expect, test } from 'vitest'
import type { PersonId, TableId } from '../lib/id.ts'
import type { Actor } from '../people/actor.ts'
import type { PhaseKind, SharedSession } from '../sessions/session.ts'
import { mayType, mayTypeOnPaper, TYPING_GRACE, type TypedText, type TypingPlace } from './may-type.ts'
import {
  ada,
  anonymousCafe,
  ben,
  blue,
  chi,
  daan,
  els,
  facilitator,
  groupA,
  noon,
  participant,
  phases,
  red,
  redScreen,
  smallCafe,
} from './testing/small-cafe.ts'

type Role = 'organiser' | 'facilitator' | 'host' | 'participant' | 'table-screen' | 'hall'
type Side = 'own' | 'other'
type TextKind = 'note' | 'harvest-note' | 'own-pen' | 'other-pen' | 'no-pen'
/** `grace`: only in the first moments after the room has moved. */
type Outcome = 'yes' | 'grace' | 'no'
type Row = Record<PhaseKind, Outcome>

/** Everything is asked of round 0, which is the last that was opened, by who sits there in that round. */
const never = row('no')
const always = row('yes')
/** Before the first round there is nothing to type in. */
const before = { draft: 'no', arrival: 'no' } as const
const onceBegun: Row = { ...always, ...before }
const thisRound: Row = { ...row('grace'), ...before, round: 'yes' }
const untilClosed: Row = { ...onceBegun, closed: 'grace' }
const whileHarvested: Row = { ...never, harvest: 'yes', plenary: 'yes', closed: 'grace' }

const nothing: Record<TextKind, Row> = {
  note: never,
  'harvest-note': never,
  'own-pen': never,
  'other-pen': never,
  'no-pen': never,
}
const trusted: Record<TextKind, Row> = { ...nothing, note: always, 'harvest-note': always, 'own-pen': onceBegun }
const seated: Record<TextKind, Row> = {
  ...nothing,
  note: thisRound,
  'harvest-note': whileHarvested,
  'own-pen': untilClosed,
}

/** Who may type in what, at which table, in which phase. A new role, phase or kind of text does not compile without. */
const may: Record<Role, Record<Side, Record<TextKind, Row>>> = {
  organiser: { own: nothing, other: nothing },
  hall: { own: nothing, other: nothing },
  facilitator: { own: trusted, other: trusted },
  host: { own: trusted, other: nothing },
  participant: { own: seated, other: nothing },
  'table-screen': { own: seated, other: nothing },
}

const actors: Record<Role, Actor> = {
  organiser: { kind: 'organiser' },
  hall: { kind: 'hall', group: groupA },
  facilitator,
  host: participant(ada),
  participant: participant(ben),
  'table-screen': redScreen,
}

const tables: Record<Side, TableId> = { own: red, other: blue }

for (const [role, sides] of Object.entries(may) as [Role, (typeof may)[Role]][]) {
  for (const [side, texts] of Object.entries(sides) as [Side, (typeof sides)[Side]][]) {
    test(`[NO21] who may type in what stands in one table: ${role}, ${side} table`, () => {
      for (const [kind, phaseRow] of Object.entries(texts) as [TextKind, Row][]) {
        for (const [phase, outcome] of Object.entries(phaseRow) as [PhaseKind, Outcome][]) {
          const text = textOf(kind, role)
          const asked = (session: SharedSession) =>
            [0, TYPING_GRACE, TYPING_GRACE + 1].map((later) =>
              mayType({ session, actor: actors[role], table: tables[side], now: noon + later }, text),
            )
          const expected = [outcome !== 'no', outcome !== 'no', outcome === 'yes']
          const moved = { lastMove: { by: els, what: 'next-item', at: noon } }
          expect(asked(smallCafe(phases[phase], moved)), `${kind} in ${phase}`).toEqual(expected)
          expect(asked(anonymousCafe(phases[phase], moved)), `${kind} in ${phase}, anonymous`).toEqual(expected)
        }
      }
    })
  }
}

test('[NO21] who could ever type on a paper is asked what was written meanwhile', () => {
  const asked: Record<Role, Record<Side, boolean>> = {
    organiser: { own: false, other: false },
    hall: { own: false, other: false },
    facilitator: { own: true, other: true },
    host: { own: true, other: false },
    participant: { own: true, other: false },
    'table-screen': { own: true, other: false },
  }
  for (const [role, sides] of Object.entries(asked) as [Role, Record<Side, boolean>][]) {
    for (const [side, outcome] of Object.entries(sides) as [Side, boolean][]) {
      const place = { session: smallCafe(phases.break), actor: actors[role], table: tables[side] }
      expect(mayTypeOnPaper(place), `${role}, ${side} table`).toBe(outcome)
    }
  }
  const nowhere = { session: smallCafe(phases.break), actor: facilitator, table: 'nowhere' as TableId }
  expect(mayTypeOnPaper(nowhere)).toBe(false)
})

test('[NO22] letters of the last moment of a round are taken, wherever the room goes from there', () => {
  const { round } = phases
  const next = { ...round, round: 1 }
  const ways: readonly (readonly [from: number, to: SharedSession['phase']])[] = [
    [0, phases.rotation],
    [0, next],
    [0, phases.break],
    [0, phases.talk],
    [0, phases.harvest],
    [0, phases.closed],
    // A step back, from the round to where people walk to it.
    [0, { ...phases.rotation, to: 0 }],
    [1, { ...phases.rotation, to: 1 }],
  ]
  for (const [from, phase] of ways) {
    const session = smallCafe(phase, { lastMove: { by: els, what: 'next-item', at: noon } })
    // Ben sits at red in the first round, Chi in the second.
    const actor = participant(from === 0 ? ben : chi)
    const place = (later: number): TypingPlace => ({ session, actor, table: red, now: noon + later })
    const text = { kind: 'note', round: from } as const
    expect(mayType(place(TYPING_GRACE), text)).toBe(true)
    expect(mayType(place(TYPING_GRACE + 1), text)).toBe(false)
  }
})

test('[NO22] the grace is for who sat there, and for the round that ended, not for one before', () => {
  const session = smallCafe({ ...phases.round, round: 2 }, { lastMove: { by: els, what: 'open-round', at: noon } })
  const type = (actor: Actor, round: number, table: TableId = red) =>
    mayType({ session, actor, table, now: noon }, { kind: 'note', round })
  // Chi sat at red in round 1, Ben in rounds 0 and 2.
  expect([0, 1, 2].map((round) => type(participant(chi), round))).toEqual([false, true, false])
  expect([0, 1, 2].map((round) => type(participant(ben), round))).toEqual([false, false, true])
  expect([0, 1, 2].map((round) => type(participant(ada), round))).toEqual([true, true, true])
  expect([0, 1, 2].map((round) => type(facilitator, round, blue))).toEqual([true, true, true])
})

test('[NO23] in a card types who has the pen, and nobody after it was passed on', () => {
  const session = smallCafe(phases.round)
  const type = (actor: Actor, pen: PersonId | 'table' | undefined, round = 0) =>
    mayType({ session, actor, table: red, now: noon }, { kind: 'card', round, pen })
  expect([ben, ada, els, 'table' as const, undefined].map((pen) => type(participant(ben), pen))).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
  // Not even the host writes with the pen of somebody else; but the desk may take it first.
  expect(type(participant(ada), ben)).toBe(false)
  expect(type(facilitator, ben)).toBe(false)
  expect(type(facilitator, els)).toBe(true)
  expect(type(redScreen, 'table')).toBe(true)
  expect(type(participant(ben), ben, 1)).toBe(false)
  // Chi has the pen of a card, and does not sit there.
  expect(type(participant(chi), chi)).toBe(false)
})

test('[NO23] the card of a round is typed in until the next one opens, and its last letters after that', () => {
  const moved = { lastMove: { by: els, what: 'open-round', at: noon } }
  const type = (phase: SharedSession['phase'], later: number) =>
    mayType(
      { session: smallCafe(phase, moved), actor: participant(ben), table: red, now: noon + later },
      { kind: 'card', round: 0, pen: ben },
    )
  expect([phases.round, phases.rotation, phases.break].map((phase) => type(phase, 60_000))).toEqual([true, true, true])
  const next = { ...phases.round, round: 1 }
  expect([0, TYPING_GRACE, TYPING_GRACE + 1].map((later) => type(next, later))).toEqual([true, true, false])
})

test('[NO21] who turned out to be someone else types as that one, and who takes no part types nothing', () => {
  const cafe = smallCafe(phases.round)
  const merged = { ...cafe.people[ben]!, attendance: 'merged' as const, as: chi }
  const seatings = [{ [red]: [ada, ben, daan], [blue]: [] }]
  const session = { ...cafe, seatings, people: { ...cafe.people, [ben]: merged } }
  const type = (shown: SharedSession, actor: Actor, text: TypedText) =>
    mayType({ session: shown, actor, table: red, now: noon }, text)
  const note = { kind: 'note', round: 0 } as const
  // Chi has no seat, but Ben, who is Chi, sits at red.
  expect(type(session, participant(chi), note)).toBe(true)
  expect(type(session, participant(ben), note)).toBe(true)
  expect(type(session, participant(chi), { kind: 'card', round: 0, pen: ben })).toBe(true)
  const cancelled = { ...cafe.people[ben]!, attendance: 'cancelled' as const }
  expect(type({ ...cafe, people: { ...cafe.people, [ben]: cancelled } }, participant(ben), note)).toBe(false)
  expect(type(cafe, participant('nobody' as PersonId), note)).toBe(false)
  expect(type(cafe, participant(daan), note)).toBe(true)
})

function textOf(kind: TextKind, role: Role): TypedText {
  const actor = actors[role]
  const own = 'person' in actor ? actor.person : 'table'
  switch (kind) {
    case 'note':
      return { kind: 'note', round: 0 }
    case 'harvest-note':
      return { kind: 'note', round: 'harvest' }
    case 'own-pen':
      return { kind: 'card', round: 0, pen: own }
    case 'other-pen':
      return { kind: 'card', round: 0, pen: own === daan ? ada : daan }
    case 'no-pen':
      return { kind: 'card', round: 0, pen: undefined }
  }
}

function row(outcome: Outcome): Row {
  return Object.fromEntries(Object.keys(phases).map((phase) => [phase, outcome])) as Row
}
