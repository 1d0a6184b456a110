import { DAY, MINUTE, type Instant } from '@tafelronde/shared/lib/clock.ts'

/** A moment as a clock on the wall shows it: "2023-11-30" and "13:00", the way date and time fields write it. */
export interface WallTime {
  readonly date: string
  readonly time: string
}

/** How a moment reads on a clock in this time zone. */
export function readWallTime(instant: Instant, timeZone: string): WallTime {
  const parts = new Map(
    formatIn(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
  return {
    date: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  }
}

/** The moment at which a clock in this time zone reads so; `undefined` while what was typed is no date and time. */
export function toInstant({ date, time }: WallTime, timeZone: string): Instant | undefined {
  const asIfUtc = Date.parse(`${date}T${time}:00Z`)
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(`${date}T${time}`) || Number.isNaN(asIfUtc)) return undefined
  // The offset that holds at the answer may differ from the one a few hours off, so look twice.
  const near = asIfUtc - offsetAt(asIfUtc, timeZone)
  return asIfUtc - offsetAt(near, timeZone)
}

/** The same time of day, so many days later in this time zone. */
export function addDays(instant: Instant, days: number, timeZone: string): Instant {
  const { date, time } = readWallTime(instant, timeZone)
  const later = new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
  return toInstant({ date: later, time }, timeZone) ?? instant + days * DAY
}

/** How many dates lie between two moments on a calendar of this time zone. */
export function daysBetween(from: Instant, to: Instant, timeZone: string): number {
  const dayOf = (instant: Instant) => Date.parse(`${readWallTime(instant, timeZone).date}T00:00:00Z`)
  return Math.round((dayOf(to) - dayOf(from)) / DAY)
}

function offsetAt(instant: Instant, timeZone: string): number {
  const { date, time } = readWallTime(instant, timeZone)
  return Date.parse(`${date}T${time}:00Z`) - Math.floor(instant / MINUTE) * MINUTE
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const made = formats.get(timeZone)
  if (made !== undefined) return made
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  formats.set(timeZone, format)
  return format
}
