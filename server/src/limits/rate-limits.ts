import type { Clock } from '@tafelronde/shared/lib/clock.ts'
import { type Rate, RateLimit } from './rate-limit.ts'

/** One budget for each name within a place: whoever opens a second line does not get a second one. */
export class RateLimits<Place extends object> {
  readonly #clock: Clock
  readonly #rate: Rate
  /** Forgotten with the place. */
  readonly #limits = new WeakMap<Place, Map<string, RateLimit>>()

  constructor(clock: Clock, rate: Rate) {
    this.#clock = clock
    this.#rate = rate
  }

  of(place: Place, name: string): RateLimit {
    const limits = this.#limits.get(place) ?? new Map<string, RateLimit>()
    this.#limits.set(place, limits)
    const limit = limits.get(name) ?? new RateLimit(this.#clock, this.#rate)
    limits.set(name, limit)
    return limit
  }
}
