export interface Work {
  /** The part of the processor's time that may be spent in the long run. */
  readonly share: number
  /** Milliseconds that may be spent at once. */
  readonly atOnce: number
}

/** A budget of processor time: fills up as time passes, and is spent by what is done. */
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
    const began = performance.now()
    const { share, atOnce } = this.#work
    this.#left = Math.min(atOnce, this.#left + (began - this.#filledAt) * share)
    this.#filledAt = began
    try {
      return act()
    } finally {
      this.#left -= performance.now() - began
    }
  }
}
