import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { readSession, writeSession } from './session-document.ts'
import type { Session, SharedSession } from './session.ts'
import { id } from '../programme/testing/plan.ts'
import { adding, dayIn, walk } from './testing/day.ts'
import { live, randomDay } from './testing/random-day.ts'

function share(session: Session): SharedSession {
  const {
    made: _,
    former: __,
    given: ___,
    preferEven: ____,
    deeds: _____,
    apart: ______,
    authorKey: _______,
    ...shared
  } = session
  return shared
}

/** The bytes that one write sends to everyone. */
function countBytes(document: Y.Doc, session: Session): number {
  let bytes = 0
  const count = (update: Uint8Array) => (bytes += update.length)
  document.on('update', count)
  writeSession(document, session)
  document.off('update', count)
  return bytes
}

test('[SE22] what is written of a session is read again, move after move, also by someone who only gets the updates', () => {
  fc.assert(
    fc.property(randomDay, (day) => {
      const [here, there] = [new Y.Doc(), new Y.Doc()]
      here.on('update', (update: Uint8Array) => Y.applyUpdate(there, update))
      for (const { after } of live(day)) {
        writeSession(here, after)
        expect(readSession(here)).toEqual(share(after))
        expect(readSession(there)).toEqual(share(after))
      }
    }),
    { numRuns: 15 },
  )
})

test('[CO9] what became of the report travels with the session, and what another version wrote badly is skipped', () => {
  const document = new Y.Doc()
  const [at, by] = [1_700_000_000_000, id<'person'>('els')]
  const override = { reason: 'De tijd is om', left: { withoutPlace: 3, notApproved: 1 } }
  const settlements = [
    { kind: 'settled', at, by, override },
    { kind: 'taken-back', at: at + 1, by, erased: true },
  ] as const
  writeSession(document, { ...dayIn('closed'), settlements })
  expect(readSession(document)?.settlements).toEqual(settlements)
  document.getMap('session').set('settlements', ['settled', settlements[0]])
  expect(readSession(document)?.settlements).toEqual([settlements[0]])
})

test('[SE54] a session written again without a change sends nothing, and a small change sends little', () => {
  const document = new Y.Doc()
  const session = dayIn('round')
  const whole = countBytes(document, session)
  expect(countBytes(document, JSON.parse(JSON.stringify(session)) as Session)).toBe(0)
  const called = walk(session, [{ kind: 'call-desk', table: id('north-keuzes'), what: 'help' }])
  expect(countBytes(document, called)).toBeLessThan(100)
  const later = walk(called, [{ kind: 'extend', minutes: 5 }])
  expect(countBytes(document, later)).toBeLessThan(250)
  const shorter = walk(later, [{ kind: 'set-minutes', item: id('round-5'), minutes: 15 }])
  expect(countBytes(document, shorter)).toBeLessThan(whole / 4)
})

test('[SE55] what only the desk may know is never in the document', () => {
  const document = new Y.Doc()
  const session = walk(dayIn('talk'), [
    { kind: 'make-seating' },
    { kind: 'give-seating', round: 0, seats: { 'north-keuzes': [id<'person'>('ada')] } },
    { kind: 'rebalance' },
    { kind: 'change-person', person: id('ada'), apart: [id<'person'>('ben')] },
  ])
  writeSession(document, session)
  expect(session.made).toBeDefined()
  expect(session.apart).toBeDefined()
  const keys = [...document.getMap('session').keys()]
  expect(keys.filter((key) => /^(made|former|modelUses|given|preferEven|authorKey|apart|seat)/.test(key))).toEqual([])
  const bytes = String.fromCharCode(...Y.encodeStateAsUpdate(document))
  expect(bytes).toContain(session.id)
  expect(bytes).not.toContain(session.authorKey)
})

test('[SE56] a document that is not all there is no session, and an entry that cannot be read is skipped', () => {
  const document = new Y.Doc()
  expect(readSession(document)).toBeUndefined()
  const session = walk(dayIn('round'), [adding('noor')])
  writeSession(document, session)
  const map = document.getMap('session')
  map.set('person/ben', 7)
  map.set('host/north-keuzes', null)
  map.set('seat/99/north-keuzes', ['ada'])
  map.set('calls', 'none')
  const { [id<'person'>('ben')]: _, ...people } = session.people
  expect(readSession(document)).toEqual({ ...share(session), people })
  map.set('phase', { kind: 'lunch' })
  expect(readSession(document)).toBeUndefined()
})
