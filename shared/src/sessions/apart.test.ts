import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PersonId } from '../lib/id.ts'
import type { ExpectedPerson } from '../people/person.ts'
import { id, noon } from '../programme/testing/plan.ts'
import { apartOf } from './apart.ts'
import { sessionCommandSchema } from './command.ts'
import { erasePerson } from './erase-person.ts'
import { findParticipant } from './people.ts'
import type { Session } from './session.ts'
import { ask, dayIn, facilitator, type Unstepped, walk } from './testing/day.ts'
import { live, randomDay } from './testing/random-day.ts'

const [ada, ben, chi] = [id<'person'>('ada'), id<'person'>('ben'), id<'person'>('chi')]
const [noor, otto, puck] = [id<'person'>('noor'), id<'person'>('otto'), id<'person'>('puck')]

function expecting(person: PersonId, apart?: readonly PersonId[]): ExpectedPerson {
  const known = { person, name: person, organisation: '', level: 'overig', online: false, device: true } as const
  return { ...known, cancelled: false, ...(apart !== undefined && { apart: [...apart] }) }
}

function why(session: Session, command: Unstepped): string {
  const result = ask(session, command)
  return result.ok ? 'ok' : result.why
}

test('[SE80] whoever of the two names the other, they sit apart, once; whom nobody knows is left out', () => {
  const people = [
    expecting(noor, [otto, otto, noor, id('nobody'), id('constructor'), id('bram')]),
    expecting(otto, [noor]),
    expecting(puck, [ada, otto]),
  ]
  const session = walk(dayIn('arrival'), [{ kind: 'expect-people', people }])
  expect(session.apart).toEqual([
    [ada, puck],
    [noor, otto],
    [otto, puck],
  ])
  expect(apartOf(session, otto)).toEqual([noor, puck])
  expect(apartOf(session, ben)).toEqual([])
  const other = walk(session, [{ kind: 'expect-people', people: [expecting(noor), expecting(puck, [noor])] }])
  expect(other.apart).toEqual([[noor, puck]])
  expect(walk(other, [{ kind: 'expect-people', people: [expecting(puck, [noor])] }])).not.toHaveProperty('apart')
})

test('[SE80] of two who have come the desk says whether they sit apart, and the list does not', () => {
  const here = walk(dayIn('arrival'), [{ kind: 'change-person', person: ada, apart: [chi, ben, ben, ada] }])
  expect(here.apart).toEqual([
    [ada, ben],
    [ada, chi],
  ])
  const listed = walk(here, [{ kind: 'expect-people', people: [expecting(ada, [noor]), expecting(noor)] }])
  expect(listed.apart).toEqual([
    [ada, ben],
    [ada, chi],
    [ada, noor],
  ])
  expect(walk(listed, [{ kind: 'change-person', person: ben, apart: [] }]).apart).toEqual([
    [ada, chi],
    [ada, noor],
  ])
  expect(walk(listed, [{ kind: 'change-person', person: ben, device: false }]).apart).toEqual(listed.apart)
})

test('[SE80] saying so moves nobody who sits', () => {
  const session = dayIn('round')
  expect(walk(session, [{ kind: 'change-person', person: ada, apart: [ben] }]).seatings).toEqual(session.seatings)
})

test('[SE81] nobody is kept apart from more than twenty others, whoever names them', () => {
  const crowd = Array.from({ length: 21 }, (_, number) => id<'person'>(`guest-${number}`))
  const listed = crowd.map((person) => expecting(person, [noor]))
  const people = [expecting(noor), ...listed]
  expect(why(dayIn('arrival'), { kind: 'expect-people', people: people.slice(0, 21) })).toBe('ok')
  expect(why(dayIn('arrival'), { kind: 'expect-people', people })).toBe('too-many')
  const full = walk(dayIn('arrival'), [{ kind: 'expect-people', people: people.slice(0, 21) }])
  expect(why(full, { kind: 'change-person', person: ada, apart: [noor] })).toBe('too-many')
  const asked = { kind: 'change-person', person: ada, apart: crowd }
  expect(sessionCommandSchema.safeParse(asked).success).toBe(false)
  expect(sessionCommandSchema.safeParse({ ...asked, apart: crowd.slice(1) }).success).toBe(true)
})

test('[SE82] who turns out to be somebody else sits apart from whom either of them did, and not from oneself', () => {
  const session = walk(dayIn('arrival'), [
    { kind: 'change-person', person: ada, apart: [ben, chi] },
    { kind: 'change-person', person: ben, apart: [ada, chi, id('daan')] },
  ])
  const merged = walk(session, [{ kind: 'merge-people', keep: ada, drop: ben }])
  expect(merged.apart).toEqual([
    [ada, chi],
    [ada, id('daan')],
  ])
})

test('[SE82] of two with twenty each who are one, twenty stay', () => {
  const crowd = Array.from({ length: 40 }, (_, number) => id<'person'>(`guest-${number}`))
  const people = crowd.map((person, at) => expecting(person, [at < 20 ? ada : ben]))
  const session = walk(dayIn('arrival'), [{ kind: 'expect-people', people }])
  expect(apartOf(walk(session, [{ kind: 'merge-people', keep: ada, drop: ben }]), ada)).toHaveLength(20)
})

test('[SE82] whoever is erased is kept apart from nobody any more', () => {
  const session = walk(dayIn('round'), [
    { kind: 'change-person', person: ada, apart: [ben, chi] },
    { kind: 'change-person', person: ben, apart: [ada, chi] },
  ])
  const erased = erasePerson(session, ada, 'keep', { actor: facilitator, now: noon, origins: new Map() })
  expect(erased.ok && erased.value.apart).toEqual([[ben, chi]])
})

test('[SE82] whatever happens on a day, only people of the session are kept apart, each pair once', () => {
  fc.assert(
    fc.property(randomDay, (day) => {
      for (const { after } of live(day)) {
        const pairs = after.apart ?? []
        for (const pair of pairs) {
          expect(pair[0] < pair[1]).toBe(true)
          for (const person of pair) expect(findParticipant(after, person)).toBeDefined()
        }
        expect(new Set(pairs.map((pair) => pair.join(' '))).size).toBe(pairs.length)
        expect(after.apart?.length).not.toBe(0)
      }
    }),
    { numRuns: 40 },
  )
})
