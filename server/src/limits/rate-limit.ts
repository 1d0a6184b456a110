import type { Clock } from '@tafelronde/shared/lib/clock.ts'

export interface Rate {
  readonly perSecond: number
  readonly atOnce: number
}

/** A bucket of tokens: so many at once, so many a second after that. */
export class RateLimit {
  readonly #clock: Clock
  readonly #rate: Rate
  #tokens: number
  #filledAt: number

  constructor(clock: Clock, rate: Rate) {
    this.#clock = clock
    this.#rate = rate
    this.#tokens = rate.atOnce
    this.#filledAt = clock.now()
  }

  /** Takes a token; `false` when none is left. */
  allows(): boolean {
    const now = this.#clock.now()
    const { perSecond, atOnce } = this.#rate
    // A clock that was set back takes nothing away.
    const passed = Math.max(0, now - this.#filledAt)
    this.#tokens = Math.min(atOnce, this.#tokens + (passed / 1_000) * perSecond)
    this.#filledAt = now
    if (this.#tokens < 1) return false
    this.#tokens -= 1
    return true
  }
}
