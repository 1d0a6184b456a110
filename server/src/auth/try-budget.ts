import type { Clock, Instant } from '@tafelronde/shared/lib/clock.ts'

/** How many tries there are at once, how often one more is added, and how many may wait for one. */
export interface Budget {
  readonly tries: number
  readonly everyMs: number
  readonly line: number
}

/** A try that may be made: `late` says that it had to wait, because there were many wrong ones. */
export interface Turn {
  readonly late: boolean
  /** The try was right: it does not count. */
  giveBack(): void
}

/**
 * Tries that fill up again with time. Whoever finds none left waits for a turn and is not turned away,
 * unless the line is full; nobody is locked out by what others got wrong.
 */
export class TryBudget {
  readonly #clock: Clock
  readonly #budget: Budget
  readonly #line: (() => void)[] = []
  #left: number
  #countedAt: Instant
  #stopTimer: (() => void) | undefined

  constructor(clock: Clock, budget: Budget) {
    this.#clock = clock
    this.#budget = budget
    this.#left = budget.tries
    this.#countedAt = clock.now()
  }

  /** A turn, at once or after waiting; `undefined` when too many wait already. */
  async take(): Promise<Turn | undefined> {
    this.#refill()
    const late = this.#left < 1 || this.#line.length > 0
    if (late) {
      if (this.#line.length >= this.#budget.line) return undefined
      await new Promise<void>((resolve) => {
        this.#line.push(resolve)
        this.#setTimer()
      })
    } else this.#left -= 1
    return { late, giveBack: () => this.#giveBack() }
  }

  /** Nobody took a try for so long that forgetting this budget changes nothing. */
  isFull(): boolean {
    this.#refill()
    return this.#left >= this.#budget.tries && this.#line.length === 0
  }

  /** Lets everyone who waits go: the server ends. */
  close(): void {
    this.#stopTimer?.()
    for (const next of this.#line.splice(0)) next()
  }

  #giveBack(): void {
    this.#left = Math.min(this.#budget.tries, this.#left + 1)
    this.#serveLine()
  }

  #refill(): void {
    const now = this.#clock.now()
    const more = Math.floor((now - this.#countedAt) / this.#budget.everyMs)
    if (more <= 0) return
    this.#left = Math.min(this.#budget.tries, this.#left + more)
    this.#countedAt += more * this.#budget.everyMs
  }

  #serveLine(): void {
    while (this.#left >= 1) {
      const next = this.#line.shift()
      if (next === undefined) return
      this.#left -= 1
      next()
    }
  }

  #setTimer(): void {
    if (this.#stopTimer !== undefined || this.#line.length === 0) return
    this.#stopTimer = this.#clock.at(this.#countedAt + this.#budget.everyMs, () => {
      this.#stopTimer = undefined
      this.#refill()
      this.#serveLine()
      this.#setTimer()
    })
  }
}
