import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import { Resting, type Waiting } from './resting.ts'

const HOUR = 3_600_000
const BETWEEN_LOOKS = 4_000

test('[HV83] what thinks takes a tenth of a core at most, and less while people talk the more sessions there are', () => {
  const any = fc.record({
    sessions: fc.integer({ min: 1, max: 60 }),
    took: fc.integer({ min: 1, max: 2_000 }),
    waiting: fc.constantFrom<Waiting>('host', 'tables', 'nobody'),
  })
  fc.assert(
    fc.property(any, ({ sessions, took, waiting }) => {
      const share = waiting === 'host' ? 1 / 10 : 1 / 10 / Math.min(5, sessions)
      // Where somebody waits each is thought over once before it can rest at all.
      const begun = (waiting === 'nobody' ? 1 : sessions) * took
      expect(thinkForAnHour(sessions, took, waiting)).toBeLessThanOrEqual(HOUR * share + begun)
    }),
  )
})

test('[HV83] sessions that begin at once are thought over one by one, and at once where somebody waits', () => {
  const resting = new Resting()
  const [one, other] = idsOf(2)
  resting.shareAmong(new Set([one, other]))
  resting.begin(one, 'nobody', { now: 0, took: 100 })
  expect(resting.isRested(other, 'nobody', 1_000)).toBe(false)
  expect(resting.isRested(other, 'tables', 1_000)).toBe(true)
  expect(resting.isRested(other, 'host', 1_000)).toBe(true)
  expect(resting.isRested(other, 'nobody', 2_000)).toBe(true)
})

test('[HV83] a session is thought over as soon as its cards open or its harvest does, however long it was to rest', () => {
  const resting = new Resting()
  const ids = idsOf(40)
  const [one] = ids
  resting.shareAmong(new Set(ids))
  resting.begin(one, 'nobody', { now: 0, took: 1_000 })
  expect(resting.isRested(one, 'nobody', 60_000)).toBe(false)
  expect(resting.isRested(one, 'tables', 60_000)).toBe(true)
  resting.begin(one, 'tables', { now: 60_000, took: 1_000 })
  expect(resting.isRested(one, 'tables', 64_000)).toBe(false)
  expect(resting.isRested(one, 'nobody', 64_000)).toBe(false)
  expect(resting.isRested(one, 'host', 64_000)).toBe(true)
})

/** How long was thought, in milliseconds, when all sessions are looked at again and again and each has news. */
function thinkForAnHour(sessions: number, took: number, waiting: Waiting): number {
  const resting = new Resting()
  const ids = idsOf(sessions)
  resting.shareAmong(new Set(ids))
  let thought = 0
  for (let now = 0; now < HOUR; now += BETWEEN_LOOKS) {
    for (const id of ids) {
      if (!resting.isRested(id, waiting, now)) continue
      thought += took
      resting.begin(id, waiting, { now, took })
    }
  }
  return thought
}

function idsOf(count: number): [SessionId, SessionId, ...SessionId[]] {
  const ids: string[] = Array.from({ length: count }, (_, number) => `s${number}`)
  return ids as [SessionId, SessionId, ...SessionId[]]
}
