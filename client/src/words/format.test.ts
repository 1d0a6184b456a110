import { expect, test } from 'vitest'
import { formatFor } from './format.ts'

const afternoon = Date.UTC(2023, 10, 30, 12, 50)
const dutch = formatFor('nl', 'Europe/Amsterdam')
const english = formatFor('en', 'Europe/Amsterdam')

test('[WO3] times, dates and lists are written the way the reader writes them', () => {
  expect(dutch.time(afternoon)).toBe('13:50')
  expect(english.time(afternoon)).toBe('13:50')
  expect(dutch.date(afternoon)).toBe('donderdag 30 november 2023')
  expect(english.date(afternoon)).toContain('30 November 2023')
  expect(dutch.list(['Chi', 'Daan', 'Els'])).toBe('Chi, Daan en Els')
  expect(english.list(['Chi', 'Daan', 'Els'])).toMatch(/^Chi, Daan,? and Els$/)
  expect(dutch.number(1040)).toBe('1.040')
})
