import { expect, test } from 'vitest'
import { hasSlept, stoodStill } from './wake.ts'

test('[CL124] a timer that comes far too late was asleep, as was one whose clock was set back', () => {
  expect([4_000, 4_200, 6_500].map((beat) => hasSlept(0, beat))).toEqual([false, false, false])
  expect([7_500, 3_600_000].map((beat) => hasSlept(0, beat))).toEqual([true, true])
  expect(hasSlept(10_000, 2_000)).toBe(true)
})

test('[CL124] how long a clock stood still is told by the other one, and a short wavering is nothing', () => {
  const former = { date: 1_000_000, awake: 5_000 }
  expect(stoodStill(former, { date: 1_600_000, awake: 6_000 })).toBe(599_000)
  expect(stoodStill(former, { date: 1_600_000, awake: 605_000 })).toBe(0)
  expect(stoodStill(former, { date: 1_002_500, awake: 6_000 })).toBe(0)
  expect(stoodStill(former, { date: 400_000, awake: 6_000 })).toBe(0)
})
