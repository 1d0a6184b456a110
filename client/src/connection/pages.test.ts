import { expect, test } from 'vitest'
import { isBeating } from './pages.ts'

test('[CL102] a page that gave a sign of life just now lives; one out of sight may be silent for longer', () => {
  const visible = { at: 100_000, hidden: false }
  const hidden = { at: 100_000, hidden: true }
  expect([100_000, 105_000, 107_000].map((now) => isBeating(visible, now))).toEqual([true, true, false])
  expect([105_000, 200_000, 400_000].map((now) => isBeating(hidden, now))).toEqual([true, true, false])
  expect(isBeating(undefined, 0)).toBe(false)
})

test('[CL102] when the clock of the device was set back, no page lives on for ever', () => {
  expect(isBeating({ at: 10_000_000, hidden: false }, 5_000)).toBe(false)
})
