import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { id } from '../programme/testing/plan.ts'
import { sessionCommandSchema } from './command.ts'
import { WHAT_WE_DID_LENGTH } from './what-we-did-length.ts'
import { lastBegunRound, type Session } from './session.ts'
import { readSession, writeSession } from './session-document.ts'
import { ask, dayIn } from './testing/day.ts'
import { live, randomDay } from './testing/random-day.ts'

const text = fc.oneof(
  fc.constantFrom('', 'Wij begonnen met koffie.\n\nDaarna drie rondes.'),
  fc.string({ maxLength: 40 }),
)

test('[SE90] what was done is told in own words from the first round on, after the end too; empty, it is told by itself again', () => {
  fc.assert(
    fc.property(randomDay, text, (day, told) => {
      for (const { after } of live(day)) {
        const answer = ask(after, tell(told))
        if (lastBegunRound(after) === undefined) expect(answer).toEqual({ ok: false, why: 'not-in-this-phase' })
        else expect(answer.ok && answer.value.whatWeDid).toBe(told === '' ? undefined : told)
        if (!answer.ok) continue
        const { whatWeDid: _, ...untold } = after
        const back = ask(answer.value, tell(''))
        expect(back.ok && back.value).toEqual(untold)
      }
    }),
    { numRuns: 10 },
  )
})

test('[SE91] what was done cannot be told otherwise while the report is settled, nor at more length than fits', () => {
  const [at, by] = [1_700_000_000_000, id<'person'>('els')]
  const settled: Session = { ...dayIn('closed'), whatWeDid: 'Zo ging het', settlements: [{ kind: 'settled', at, by }] }
  for (const told of ['', 'Anders']) {
    expect(ask(settled, tell(told))).toEqual({ ok: false, why: 'report-settled' })
  }
  const opened = { ...settled, settlements: [...(settled.settlements ?? []), { kind: 'taken-back', at, by } as const] }
  expect(ask(opened, tell('Anders'))).toMatchObject({ ok: true, value: { whatWeDid: 'Anders' } })
  const longest = 'a'.repeat(WHAT_WE_DID_LENGTH)
  expect(sessionCommandSchema.parse(tell(` ${longest}\n`))).toEqual(tell(longest))
  expect(sessionCommandSchema.safeParse(tell(`${longest}a`)).success).toBe(false)
})

test('[SE92] what was done travels with the session, and is gone where it was taken back', () => {
  const document = new Y.Doc()
  writeSession(document, { ...dayIn('closed'), whatWeDid: 'Zo ging het' })
  expect(readSession(document)?.whatWeDid).toBe('Zo ging het')
  document.getMap('session').set('whatWeDid', 7)
  expect(readSession(document)).not.toHaveProperty('whatWeDid')
  writeSession(document, dayIn('closed'))
  expect([...document.getMap('session').keys()]).not.toContain('whatWeDid')
})

function tell(told: string) {
  return { kind: 'tell-what-we-did', text: told } as const
}
