import { MINUTE } from '@tafelronde/shared/lib/clock.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween, readWallTime, toInstant } from './zoned-time.ts'

const zones = ['Europe/Amsterdam', 'UTC', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe']

test('[CL40] a date and time are those of the programme’s time zone, wherever the organiser is', () => {
  const start = toInstant({ date: '2023-11-30', time: '13:00' }, 'Europe/Amsterdam')
  expect(start).toBe(Date.UTC(2023, 10, 30, 12))
  expect(readWallTime(Date.UTC(2023, 6, 1, 22, 30), 'Europe/Amsterdam')).toEqual({ date: '2023-07-02', time: '00:30' })
})

test('[CL40] what a field shows is read back as the same time on the clock', () => {
  const moments = fc.integer({ min: Date.UTC(2000, 0, 1) / MINUTE, max: Date.UTC(2060, 0, 1) / MINUTE })
  fc.assert(
    fc.property(moments, fc.constantFrom(...zones), (minutes, zone) => {
      const shown = readWallTime(minutes * MINUTE, zone)
      const read = toInstant(shown, zone)
      expect(read === undefined ? undefined : readWallTime(read, zone)).toEqual(shown)
    }),
  )
})

test('[CL40] a day later is the same time of day, also when the clocks change', () => {
  const before = Date.UTC(2026, 9, 24, 11) // the night after, the clocks go back
  const after = addDays(before, 1, 'Europe/Amsterdam')
  expect(readWallTime(after, 'Europe/Amsterdam')).toEqual({ date: '2026-10-25', time: '13:00' })
  expect(daysBetween(before, after, 'Europe/Amsterdam')).toBe(1)
})

test('[CL40] half a date is no moment', () => {
  for (const [date, time] of [
    ['', '13:00'],
    ['2026-02-31', '13:00x'],
    ['2026-11-30', ''],
    ['morgen', '25:00'],
  ] as const)
    expect(toInstant({ date, time }, 'Europe/Amsterdam')).toBeUndefined()
})
