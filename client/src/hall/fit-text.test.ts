import { expect, test } from 'vitest'
import { fitText, linesFor } from './fit-text.ts'

const box = { width: 36, height: 15, largest: 2.6 }

test('[CL84] a short text is as large as may be, a longer one smaller, and never below 48 px', () => {
  expect(fitText('Ask the bus driver.', box)).toBe(2.6)
  const long = fitText('word '.repeat(80), box)
  expect(long).toBeGreaterThan(1)
  expect(long).toBeLessThan(2.6)
  expect(fitText('word '.repeat(800), box)).toBe(1)
})

test('[CL84] a word that is longer than a line takes several', () => {
  expect(linesFor('one two three', 7)).toBe(2)
  expect(linesFor('abcdefghij', 4)).toBe(3)
})
