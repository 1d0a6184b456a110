import type { Instant } from '@tafelronde/shared/lib/clock.ts'

/** Tells what the clock shows there at an instant, as the date that has these hours in UTC: for what knows no time zones. */
export type WallClock = (instant: Instant) => Date

/** The clock of a time zone. Making one takes as long as reading it a hundred times. */
export function wallClockIn(timeZone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  return (instant) => {
    const shown = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
    const part = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? 0
    return new Date(
      Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')),
    )
  }
}
