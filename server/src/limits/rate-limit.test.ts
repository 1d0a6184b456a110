import { expect, test } from 'vitest'
import { HandClock } from '../testing/hand-clock.ts'
import { RateLimit } from './rate-limit.ts'

test('[LI14] a budget fills up with time, never past its size, and a clock that is set back empties it not', () => {
  const clock = new HandClock(1_000_000)
  const limit = new RateLimit(clock, { perSecond: 2, atOnce: 3 })
  const taken = () => Array.from({ length: 5 }, () => limit.allows()).filter(Boolean).length
  expect(taken()).toBe(3)
  clock.forward(1_000)
  expect(taken()).toBe(2)
  clock.leap(-600_000)
  expect(taken()).toBe(0)
  clock.forward(1_000)
  expect(taken()).toBe(2)
  clock.leap(600_000)
  expect(taken()).toBe(3)
})
