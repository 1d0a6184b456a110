import { type Clock, SECOND } from '@tafelronde/shared/lib/clock.ts'
import { type RosterEntry } from '@tafelronde/shared/people/person.ts'
import { type LiveSession } from '../sessions/live-session.ts'

/** While many come in at once, everyone gets the names this often and not with each who comes. */
const BETWEEN = SECOND / 2

/**
 * Tells everyone in a session the names, whole, when they changed: at once, and after that together what changed in
 * the next half second. With three hundred people that is 29 KB to each, so not for each of the three hundred.
 */
export class RosterNews {
  readonly #clock: Clock
  readonly #tell: (entries: readonly RosterEntry[]) => void
  readonly #live: LiveSession
  readonly #stopWatching: () => void
  #stopTimer: (() => void) | undefined
  #isDue = false

  constructor(clock: Clock, live: LiveSession, tell: (entries: readonly RosterEntry[]) => void) {
    this.#clock = clock
    this.#live = live
    this.#tell = tell
    this.#stopWatching = live.watch({ changed() {}, badgesChanged() {}, rosterChanged: () => this.#changed() })
  }

  stop(): void {
    this.#stopTimer?.()
    this.#stopWatching()
  }

  #changed(): void {
    this.#isDue = true
    if (this.#stopTimer === undefined) this.#now()
  }

  #now(): void {
    this.#isDue = false
    this.#tell(this.#live.readRoster())
    this.#stopTimer = this.#clock.at(this.#clock.now() + BETWEEN, () => {
      this.#stopTimer = undefined
      if (this.#isDue) this.#now()
    })
  }
}
