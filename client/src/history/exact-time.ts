import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import { type Language, localeOf } from '../words/language.ts'

/** "14:32:05", where things of one minute must be told apart. */
export function exactTime(instant: Instant, language: Language, timeZone: string): string {
  const written = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone } as const
  return new Intl.DateTimeFormat(localeOf(language), written).format(instant)
}
