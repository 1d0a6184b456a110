import { MINUTE, SECOND } from '@tafelronde/shared/lib/clock.ts'
import { expect, test } from 'vitest'
import { signalBetween } from './time-signal.ts'

test('[CL31] 5, 2 and 0 minutes are told once each, when they are passed', () => {
  expect(signalBetween(5 * MINUTE + SECOND, 5 * MINUTE)).toBe(5)
  expect(signalBetween(5 * MINUTE, 5 * MINUTE - SECOND)).toBeUndefined()
  expect(signalBetween(2 * MINUTE + SECOND, 2 * MINUTE)).toBe(2)
  expect(signalBetween(SECOND, -SECOND)).toBe(0)
  expect(signalBetween(-SECOND, -2 * SECOND)).toBeUndefined()
})

test('[CL31] a screen that slept tells only the last signal, and adding time tells none', () => {
  expect(signalBetween(10 * MINUTE, -SECOND)).toBe(0)
  expect(signalBetween(SECOND, 5 * MINUTE)).toBeUndefined()
})
