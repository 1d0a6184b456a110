import { expect, test } from 'vitest'
import { DAY } from '../lib/clock.ts'
import { noon } from '../programme/testing/plan.ts'
import { dayIn } from '../sessions/testing/day.ts'
import { cardIsOpen } from './card-window.ts'

test('[RT26] two who talk pass nothing on: no card is put in front of them', () => {
  const after = noon + 10 * DAY
  expect(cardIsOpen(dayIn('round'), after)).toBe(true)
  expect(cardIsOpen(dayIn('round', { rotation: 'pairs' }), after)).toBe(false)
})
