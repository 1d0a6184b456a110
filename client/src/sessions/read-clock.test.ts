import { MINUTE, SECOND } from '@tafelronde/shared/lib/clock.ts'
import type { Timer } from '@tafelronde/shared/sessions/session.ts'
import { expect, test } from 'vitest'
import { readClock, shareLeft, writeClock } from './read-clock.ts'

const timer: Timer = { running: true, endsAt: 30 * MINUTE }

test('[CL30] minutes count down whole, seconds only in the last minute', () => {
  expect(readClock(timer, 18 * MINUTE)).toEqual({ kind: 'minutes', count: 12 })
  expect(readClock(timer, 18 * MINUTE + SECOND)).toEqual({ kind: 'minutes', count: 12 })
  expect(readClock(timer, 29 * MINUTE)).toEqual({ kind: 'seconds', count: 60 })
  expect(readClock(timer, 30 * MINUTE)).toEqual({ kind: 'over', count: 0 })
  expect(readClock(timer, 32 * MINUTE + 40 * SECOND)).toEqual({ kind: 'over', count: 2 })
})

test('[CL30] the desk sees how far it is over time', () => {
  expect(writeClock(timer, 17 * MINUTE + 26 * SECOND)).toBe('12:34')
  expect(writeClock(timer, 30 * MINUTE)).toBe('0:00')
  expect(writeClock(timer, 30 * MINUTE + 40 * SECOND)).toBe('+0:40')
  expect(writeClock({ running: false, left: 90 * MINUTE }, 0)).toBe('1:30:00')
})

test('[CL30] the disc is full before the planned minutes begin and empty after them', () => {
  expect(shareLeft(timer, 0, 20)).toBe(1)
  expect(shareLeft(timer, 20 * MINUTE, 20)).toBe(0.5)
  expect(shareLeft(timer, 31 * MINUTE, 20)).toBe(0)
})
