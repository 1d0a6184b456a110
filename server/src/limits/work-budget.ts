export interface Work {
  /** The part of the processor's time that may be spent in the long run. */
  readonly share: number
  /** Milliseconds that may be spent at once. */
  readonly atOnce: number
}

/** In a millisecond. */
const MICROSECONDS = 1_000

/**
 * A budget of the processor's time in this thread: what one only waits for, on a machine that is busy with other things,
 * costs nothing. It fills up as time passes, and is spent by what is done.
 */
export class WorkBudget {
  readonly #work: Work
  #left: number
  #filledAt = performance.now()

  constructor(work: Work) {
    this.#work = work
    this.#left = work.atOnce
  }

  /** Nothing is left of it. */
  get isSpent(): boolean {
    return this.#left <= 0
  }

  /** Does this and takes what it cost. */
  spend<Value>(act: () => Value): Value {
    const now = performance.now()
    const { share, atOnce } = this.#work
    this.#left = Math.min(atOnce, this.#left + (now - this.#filledAt) * share)
    this.#filledAt = now
    const before = process.threadCpuUsage()
    try {
      return act()
    } finally {
      const { user, system } = process.threadCpuUsage(before)
      this.#left -= (user + system) / MICROSECONDS
    }
  }
}
