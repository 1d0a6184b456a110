import type { Clock } from '@tafelronde/shared/lib/clock.ts'

// setTimeout takes no longer wait.
const LONGEST_WAIT = 2 ** 31 - 1

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),

  at(instant, then) {
    let timer: NodeJS.Timeout
    wait()
    return () => clearTimeout(timer)

    function wait(): void {
      const left = instant - Date.now()
      timer = left > LONGEST_WAIT ? setTimeout(wait, LONGEST_WAIT) : setTimeout(then, Math.max(0, left))
    }
  },
}
