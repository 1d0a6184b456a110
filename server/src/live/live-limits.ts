import type { Clock } from '@tafelronde/shared/lib/clock.ts'
import type { Actor } from '@tafelronde/shared/people/actor.ts'
import type { RateLimit } from '../limits/rate-limit.ts'
import { RateLimits } from '../limits/rate-limits.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import { nameOf } from '../sync/sync-lines.ts'

/** How much one person, or one screen, may ask on the live road, over however many roads and on whatever devices. */
export interface LiveLimits {
  /** Anything at all that is said. Whoever says more is cut off. */
  readonly words: RateLimit
  readonly commands: RateLimit
  /** A session does one command at a time, and whoever leads must not wait behind two hundred of somebody else's. */
  readonly session: RateLimit
  /** Opening a document writes ids to the disk that stay there. */
  readonly documents: RateLimit
  /** Each question about a history follows a whole log, so nobody asks for that all the time. */
  readonly history: RateLimit
}

export class EveryonesLimits {
  readonly #words: RateLimits<LiveSession>
  readonly #commands: RateLimits<LiveSession>
  readonly #session: RateLimits<LiveSession>
  readonly #documents: RateLimits<LiveSession>
  readonly #history: RateLimits<LiveSession>

  constructor(clock: Clock) {
    // Coming back with a hundred documents, each with its pieces, takes some hundreds.
    this.#words = new RateLimits(clock, { perSecond: 500, atOnce: 5_000 })
    this.#commands = new RateLimits(clock, { perSecond: 20, atOnce: 200 })
    // Taps of one person or one table: here, seen, called, gone.
    this.#session = new RateLimits(clock, { perSecond: 2, atOnce: 30 })
    // A desk with a hundred tables loads its page twice in a row.
    this.#documents = new RateLimits(clock, { perSecond: 2, atOnce: 200 })
    this.#history = new RateLimits(clock, { perSecond: 1, atOnce: 20 })
  }

  of(live: LiveSession, actor: Actor): LiveLimits {
    const name = nameOf(live, actor)
    return {
      words: this.#words.of(live, name),
      commands: this.#commands.of(live, name),
      session: (actor.kind === 'facilitator' ? this.#commands : this.#session).of(live, name),
      documents: this.#documents.of(live, name),
      history: this.#history.of(live, name),
    }
  }
}
