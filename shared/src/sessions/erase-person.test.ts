import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PersonId } from '../lib/id.ts'
import { id, noon } from '../programme/testing/plan.ts'
import { seatOf } from '../rotation/seating.ts'
import { endErasing, erasePerson } from './erase-person.ts'
import { findParticipant, listPeople } from './people.ts'
import { type Erasing, lastBegunRound, resolvePerson, type Session } from './session.ts'
import { adding, ask, asParticipant, crowd, dayIn, facilitator, seated, type Unstepped, walk } from './testing/day.ts'
import { live, randomDay } from './testing/random-day.ts'

const ada = id<'person'>('ada')
const ben = id<'person'>('ben')
const north = id<'table'>('north-keuzes')

test('[HI20] who was erased keeps the seats of rounds that were, and has none in those to come', () => {
  fc.assert(
    fc.property(randomDay, fc.nat(30), (day, which) => {
      const before = live(day).at(-1)?.after
      if (before === undefined) return
      const people = listPeople(before.people).filter((one) => findParticipant(before, one.id) !== undefined)
      const person = people[which % people.length]
      if (person === undefined) return
      const after = erased(before, person.id)
      const begun = (lastBegunRound(before) ?? -1) + 1
      expect(after.seatings.slice(0, begun)).toEqual(before.seatings.slice(0, begun))
      after.seatings.forEach((seating, round) => {
        if (round >= begun) expect(seatOf(seating, person.id)).toBeUndefined()
      })
      expect(Object.values(after.hosts)).not.toContain(person.id)
      expect(Object.keys(after.seen)).not.toContain(person.id)
      expect(JSON.stringify(after.given ?? {})).not.toContain(person.id)
      expect(findParticipant(after, person.id)).toBeUndefined()
      expect(resolvePerson(after.people, person.id)).toBeUndefined()
      expect(Object.keys(after.people).toSorted()).toEqual(Object.keys(before.people).toSorted())
    }),
  )
})

test('[HI20] of who was erased stays an id, and whether one was there', () => {
  const session = walk(dayIn('round'), [
    { kind: 'name-host', table: north, person: ada },
    { kind: 'change-person', person: ada, until: 2, online: true },
  ])
  expect(erased(session, ada).people[ada]).toEqual({
    id: ada,
    role: 'participant',
    attendance: 'gone',
    online: false,
    device: true,
    erased: true,
  })
  const expected = walk(dayIn('arrival'), [{ kind: 'mark-cancelled', person: ada }])
  expect(erased(expected, ada).people[ada]).toMatchObject({ attendance: 'cancelled', erased: true })
})

test('[HI21] whoever was merged into the erased one is erased as well', () => {
  const merged = walk(dayIn('round'), [
    adding('noor', { group: id('north') }),
    { kind: 'merge-people', keep: ben, drop: id('noor') },
    { kind: 'merge-people', keep: ada, drop: ben },
  ])
  const after = erased(merged, ada)
  expect(after.erasing).toEqual([{ people: [ada, ben, id('noor')], notes: 'keep' }])
  expect(after.people[ben]).toEqual({
    id: ben,
    role: 'participant',
    attendance: 'merged',
    online: false,
    device: true,
    as: ada,
  })
  expect(resolvePerson(after.people, ben)).toBeUndefined()
})

test('[HI22] nobody brings back who was erased: no tap, no click, no list', () => {
  const after = erased(dayIn('round'), ada)
  const why = (command: Unstepped, by?: string) => {
    const result = ask(after, command, by === undefined ? {} : { by: asParticipant(by) })
    return result.ok ? 'ok' : result.why
  }
  expect(why({ kind: 'mark-here', people: [ada] })).toBe('unknown-person')
  expect(why({ kind: 'come-back' }, 'ada')).toBe('unknown-person')
  expect(why({ kind: 'i-am-here' }, 'ada')).toBe('not-allowed')
  expect(why(adding('ada'))).toBe('id-in-use')
  expect(why({ kind: 'merge-people', keep: ben, drop: ada })).toBe('unknown-person')
  const draft = erased(walk(dayIn('draft'), [{ kind: 'mark-cancelled', person: ada }]), ada)
  const listed = { person: ada, name: 'Ada', organisation: '', level: 'overig', online: false, device: true } as const
  const again = walk(draft, [{ kind: 'expect-people', people: [{ ...listed, cancelled: false }] }])
  expect(again.people[ada]).toEqual(draft.people[ada])
})

test('[HI23] only who leads erases anybody, and notes without an author can only stay', () => {
  const why = (session: Session, person: PersonId, notes: Erasing['notes'], by = facilitator) => {
    const result = erasePerson(session, person, notes, { actor: by, now: noon, origins: new Map() })
    return result.ok ? 'ok' : result.why
  }
  const session = dayIn('round')
  expect(why(session, ada, 'take')).toBe('ok')
  for (const by of [asParticipant('ada'), asParticipant('ben'), { kind: 'organiser' } as const]) {
    expect(why(session, ada, 'keep', by)).toBe('not-allowed')
  }
  expect(why(session, id('nobody'), 'keep')).toBe('unknown-person')
  expect(why(erased(session, ada), ada, 'keep')).toBe('unknown-person')
  const anonymous = dayIn('round', { anonymous: true })
  expect(why(anonymous, ada, 'take')).toBe('not-allowed')
  expect(why(anonymous, ada, 'keep')).toBe('ok')
})

test('[HI24] what was begun to be erased is remembered until it is done', () => {
  const both = erased(erased(dayIn('round'), ada), ben)
  const [first, second] = both.erasing ?? []
  if (first === undefined || second === undefined) throw new Error('Nothing is remembered.')
  const half = endErasing(both, first)
  expect(half.erasing).toEqual([second])
  expect(endErasing(half, second)).not.toHaveProperty('erasing')
})

test('[HI20] everyone else has a seat as before', () => {
  const before = dayIn('round')
  const after = erased(before, ada)
  expect(seated(after, 0)).toEqual(seated(before, 0))
  for (const round of [1, 2]) {
    expect(seated(after, round).toSorted()).toEqual(crowd.filter((name) => name !== 'ada').toSorted())
  }
})

function erased(session: Session, person: PersonId, notes: Erasing['notes'] = 'keep'): Session {
  const result = erasePerson(session, person, notes, { actor: facilitator, now: noon, origins: new Map() })
  if (!result.ok) throw new Error(result.why)
  return result.value
}
