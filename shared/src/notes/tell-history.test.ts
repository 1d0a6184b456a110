import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MINUTE, SECOND } from '../lib/clock.ts'
import type { CommandId, PersonId } from '../lib/id.ts'
import type { Actor } from '../people/actor.ts'
import type { SharedSession } from '../sessions/session.ts'
import { type Deed, Deeds } from './paper-deed.ts'
import { isChosen, listDoers, tellHistory, viewHistory } from './tell-history.ts'
import {
  ada,
  anonymousCafe,
  ben,
  blue,
  chi,
  daan,
  els,
  facilitator,
  noon,
  noteId,
  participant,
  phases,
  red,
  redScreen,
  smallCafe,
} from './testing/small-cafe.ts'

const cafe = smallCafe(phases.round)
const person = fc.constantFrom<PersonId | undefined>(ada, ben, chi, els, undefined)
const deed = fc
  .record({
    by: person,
    kind: fc.constantFrom('laid', 'typed', 'removed', 'put-back'),
    note: fc.constantFrom('bus', 'tram'),
    at: fc.nat(200),
  })
  .map(({ by, kind, note, at }): Deed => {
    const when = { at: noon + at * SECOND, until: noon + at * SECOND }
    return { kind, note: noteId(note), text: note, ...when, ...(by !== undefined && { by }) } as Deed
  })
const deeds = fc.array(deed, { maxLength: 20 }).map((all) => all.toSorted((a, b) => a.at - b.at))

test('[HI11] who leads sees who did what, the host of the table what was done, and nobody else anything', () => {
  const sees = (actor: Actor, session: SharedSession = cafe, table = red) => {
    const view = viewHistory({ actor, session, table })
    return view.ok ? view.value.names : view.why
  }
  expect(sees(facilitator)).toBe(true)
  expect(sees(participant(ada))).toBe(false)
  expect(sees(participant(ada), cafe, blue)).toBe('not-at-this-table')
  expect(sees(participant(ben))).toBe('not-allowed')
  expect(sees(participant(chi))).toBe('not-at-this-table')
  expect(sees(redScreen)).toBe('not-allowed')
  expect(sees({ kind: 'organiser' })).toBe('not-allowed')
  expect(sees(facilitator, cafe, 'nowhere' as typeof red)).toBe('unknown-table')
  const closed = smallCafe(phases.closed)
  expect([facilitator, participant(ada), participant(ben)].map((actor) => sees(actor, closed))).toEqual([
    true,
    false,
    'session-closed',
  ])
})

test('[HI12] the host learns of no note who wrote, changed, removed or put it back but oneself', () => {
  const view = viewHistory({ actor: participant(ada), session: cafe, table: red })
  if (!view.ok) throw new Error(view.why)
  fc.assert(
    fc.property(deeds, (all) => {
      const told = tellHistory(gather(all), view.value)
      expect(told.flatMap(({ by }) => by ?? []).every((by) => by === ada)).toBe(true)
      // As if everyone else were one: also not by where one deed ends and the next begins.
      const alike = all.map((one) => (one.by === undefined || one.by === ada ? one : { ...one, by: ben }))
      expect(told).toEqual(tellHistory(gather(alike), view.value))
      expect(listDoers(all, view.value)).toEqual([])
    }),
  )
})

test('[HI12] the host knows who has the pen and who put the table back', () => {
  const view = viewHistory({ actor: participant(ada), session: cafe, table: red })
  if (!view.ok) throw new Error(view.why)
  const when = { at: noon, until: noon, by: els, text: '' }
  const pen: Deed = { kind: 'pen-given', round: 0, to: daan, ...when }
  const restored: Deed = { kind: 'restored', restore: 'r' as CommandId, to: noon - MINUTE, ...when }
  expect(tellHistory([pen, restored], view.value)).toEqual([
    { kind: 'pen-given', round: 0, to: daan, at: noon, until: noon, text: '' },
    restored,
  ])
})

test('[HI13] in an anonymous session nobody is told apart, by nobody', () => {
  const session = anonymousCafe(phases.round)
  for (const actor of [facilitator, participant(ada)]) {
    const view = viewHistory({ actor, session, table: red })
    expect(view).toMatchObject({ value: { names: false } })
  }
})

test('[HI14] two who turned out to be one are one in the history, and chosen as one', () => {
  const people = {
    ...cafe.people,
    [chi]: { ...cafe.people[chi], attendance: 'merged', as: ben },
  } as SharedSession['people']
  const view = viewHistory({ actor: facilitator, session: { ...cafe, people }, table: red })
  if (!view.ok) throw new Error(view.why)
  const typed = { kind: 'typed', note: noteId('bus'), text: 'bus' } as const
  const told = tellHistory(
    [
      { ...typed, by: ben, at: noon, until: noon },
      { ...typed, by: chi, at: noon + SECOND, until: noon + SECOND },
    ],
    view.value,
  )
  expect(told).toMatchObject([{ by: ben, at: noon, until: noon + SECOND }])
  const act = { seq: 1, at: noon + SECOND, by: chi }
  expect(isChosen(act, noon, [ben], view.value)).toBe(true)
  expect(isChosen(act, noon + SECOND, [ben], view.value)).toBe(false)
  expect(isChosen(act, noon, [ada], view.value)).toBe(false)
  expect(isChosen(act, noon, undefined, view.value)).toBe(true)
  expect(isChosen({ ...act, by: undefined }, noon, ['table'], view.value)).toBe(true)
  expect(listDoers(told, view.value)).toEqual([ben])
})

/** As a paper's history keeps them. */
function gather(all: readonly Deed[]): readonly Deed[] {
  const gathered = new Deeds()
  for (const one of all) gathered.add(one)
  return gathered.read()
}
