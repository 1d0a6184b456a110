import type { Clock, Instant } from '@tafelronde/shared/lib/clock.ts'

interface Timer {
  readonly at: Instant
  readonly ring: () => void
}

/** A clock that stands still until a test turns it. */
export class HandClock implements Clock {
  #now: Instant
  readonly #timers = new Set<Timer>()

  constructor(now: Instant) {
    this.#now = now
  }

  now(): Instant {
    return this.#now
  }

  at(instant: Instant, ring: () => void): () => void {
    const timer = { at: instant, ring }
    this.#timers.add(timer)
    return () => this.#timers.delete(timer)
  }

  /** Turns the clock on; each timer on the way rings at its own time. */
  forward(milliseconds: number): void {
    const until = this.#now + milliseconds
    for (let next = this.#next(until); next !== undefined; next = this.#next(until)) {
      this.#timers.delete(next)
      this.#now = Math.max(this.#now, next.at)
      next.ring()
    }
    this.#now = until
  }

  /** Jumps over hours or days: each timer that is due by then rings once, as on a computer that wakes up. */
  leap(milliseconds: number): void {
    this.#now += milliseconds
    const due = [...this.#timers].filter(({ at }) => at <= this.#now)
    for (const timer of due.toSorted((a, b) => a.at - b.at)) {
      if (this.#timers.delete(timer)) timer.ring()
    }
  }

  #next(until: Instant): Timer | undefined {
    const due = [...this.#timers].filter(({ at }) => at <= until)
    return due.toSorted((a, b) => a.at - b.at)[0]
  }
}
