import type { Clock, Instant } from '@tafelronde/shared/lib/clock.ts'
import { systemClock } from '@tafelronde/server/system-clock.ts'

/** A clock that runs like the machine's, on another day, and can be turned on. */
export class TurnedClock implements Clock {
  #ahead: number

  constructor(now: Instant) {
    this.#ahead = now - systemClock.now()
  }

  now(): Instant {
    return systemClock.now() + this.#ahead
  }

  at(instant: Instant, then: () => void): () => void {
    return systemClock.at(instant - this.#ahead, then)
  }

  /** Turns it on; whatever waits for a time still waits as long as it would have. */
  forward(milliseconds: number): void {
    this.#ahead += milliseconds
  }
}
