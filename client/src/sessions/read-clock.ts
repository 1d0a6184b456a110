import { type Instant, MINUTE, SECOND } from '@tafelronde/shared/lib/clock.ts'
import { readTimer, type Timer } from '@tafelronde/shared/sessions/session.ts'

/** What a clock says to people who talk: minutes, seconds only in the last one, and after it how far they are over. */
export type ClockReading =
  | { readonly kind: 'minutes'; readonly count: number }
  | { readonly kind: 'seconds'; readonly count: number }
  | { readonly kind: 'over'; readonly count: number }

/** Reads the clock so that every screen changes at the same second. */
export function readClock(timer: Timer, now: Instant): ClockReading {
  const seconds = secondsLeft(timer, now)
  if (seconds <= 0) return { kind: 'over', count: Math.floor(Math.abs(seconds) / 60) }
  if (seconds <= 60) return { kind: 'seconds', count: seconds }
  return { kind: 'minutes', count: Math.ceil(seconds / 60) }
}

/** "12:34", and once the time is over "+0:40". */
export function writeClock(timer: Timer, now: Instant): string {
  const seconds = secondsLeft(timer, now)
  const size = Math.abs(seconds)
  const hours = Math.floor(size / 3600)
  const minutes = Math.floor(size / 60) % 60
  const tail = String(size % 60).padStart(2, '0')
  const head = hours === 0 ? String(minutes) : `${hours}:${String(minutes).padStart(2, '0')}`
  return `${seconds < 0 ? '+' : ''}${head}:${tail}`
}

/** What is left of the planned minutes, from 1 to 0, for a disc. */
export function shareLeft(timer: Timer, now: Instant, minutes: number): number {
  return Math.min(1, Math.max(0, readTimer(timer, now) / (minutes * MINUTE)))
}

function secondsLeft(timer: Timer, now: Instant): number {
  return Math.ceil(readTimer(timer, now) / SECOND)
}
