import { type Instant, SECOND } from '@tafelronde/shared/lib/clock.ts'
import type { ServerClock } from './server-clock.ts'

/** Tells everyone at each whole second of the server's clock, so that every screen shows the same one. */
export class Ticker {
  readonly #clock: ServerClock
  readonly #listeners = new Set<() => void>()
  #second: Instant
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(clock: ServerClock) {
    this.#clock = clock
    this.#second = wholeSecond(clock.now())
  }

  /** The last whole second that passed. */
  readonly read = (): Instant => this.#second

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed)
    if (this.#listeners.size === 1) this.#wait()
    return () => {
      this.#listeners.delete(changed)
      if (this.#listeners.size === 0) clearTimeout(this.#timer)
    }
  }

  /** Looks again at once, after the clock was set. */
  readonly look = (): void => {
    clearTimeout(this.#timer)
    const second = wholeSecond(this.#clock.now())
    if (second !== this.#second) {
      this.#second = second
      for (const changed of this.#listeners) changed()
    }
    if (this.#listeners.size > 0) this.#wait()
  }

  #wait(): void {
    const toNext = SECOND - (this.#clock.now() % SECOND)
    this.#timer = setTimeout(this.look, Math.max(20, toNext + 2))
  }
}

function wholeSecond(instant: Instant): Instant {
  return Math.floor(instant / SECOND) * SECOND
}
