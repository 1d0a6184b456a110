import type { Clock } from '@tafelronde/shared/lib/clock.ts'

/** The time on this device, for what needs no agreement with others. */
export const browserClock: Clock = {
  now: () => Date.now(),
  at: (instant, then) => {
    const timer = setTimeout(then, Math.max(0, instant - Date.now()))
    return () => clearTimeout(timer)
  },
}
