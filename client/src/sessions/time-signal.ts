import { MINUTE } from '@tafelronde/shared/lib/clock.ts'

/** The moments of a round that are said aloud: 5 and 2 minutes before the end, and the end. */
export type TimeSignal = 5 | 2 | 0

/** The signal that lies between two looks at the same clock; none when time was added or the clock stands still. */
export function signalBetween(before: number, left: number): TimeSignal | undefined {
  const signals: readonly TimeSignal[] = [0, 2, 5]
  return signals.find((signal) => before > signal * MINUTE && left <= signal * MINUTE)
}
