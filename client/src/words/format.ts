import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import { type Language, localeOf } from './language.ts'

/** Writes times, dates, numbers and lists the way a reader of this language does. */
export interface Format {
  /** "13:50" */
  time(instant: Instant): string
  /** "donderdag 30 november 2023" */
  date(instant: Instant): string
  /** "30 november" without the year, for what is near */
  shortDate(instant: Instant): string
  /** "30 november 13:50" */
  shortDateTime(instant: Instant): string
  /** "Chi, Daan en Els" */
  list(parts: readonly string[]): string
  /** "1.040" */
  number(value: number): string
}

/** Without a time zone, the reader's own is used; the programme has one for whoever reads from elsewhere. */
export function formatFor(language: Language, timeZone?: string): Format {
  const locale = localeOf(language)
  const zone = timeZone === undefined ? {} : { timeZone }
  const times = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...zone })
  const dates = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...zone,
  })
  const shortDates = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...zone })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const numbers = new Intl.NumberFormat(locale)
  return {
    time: (instant) => times.format(instant),
    date: (instant) => dates.format(instant),
    shortDate: (instant) => shortDates.format(instant),
    shortDateTime: (instant) => `${shortDates.format(instant)} ${times.format(instant)}`,
    list: (parts) => lists.format(parts),
    number: (value) => numbers.format(value),
  }
}
