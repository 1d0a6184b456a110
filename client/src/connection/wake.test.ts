import { expect, test } from 'vitest'
import { hasSlept } from './wake.ts'

test('[CL124] a timer that comes far too late was asleep, as was one whose clock was set back', () => {
  expect([4_000, 4_200, 6_500].map((beat) => hasSlept(0, beat))).toEqual([false, false, false])
  expect([7_500, 3_600_000].map((beat) => hasSlept(0, beat))).toEqual([true, true])
  expect(hasSlept(10_000, 2_000)).toBe(true)
})
