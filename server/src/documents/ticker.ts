import { performance } from 'node:perf_hooks'

/** Something that collects work until a tick does it. */
export interface Ticked {
  /** Does what was collected. Must not throw. */
  tick(): void
}

/** Typed letters of one tick are written to the disk and told together: fewer writes, and nobody sees the difference. */
const INTERVAL = 16
/** While the processor has its hands full, larger ticks leave more of it. */
const BUSY_INTERVAL = 50
const BUSY = 0.7
/** How often one looks whether the processor has its hands full. */
const LOOKS_EVERY = 250

/**
 * One tick for all documents, so that what they write goes to the disk together. Runs on the machine's own time and not
 * on a clock that can be set: it says nothing about when anything happened.
 */
export class Ticker {
  #waiting = new Set<Ticked>()
  #last = -Infinity
  #timer: NodeJS.Timeout | undefined
  #immediate: NodeJS.Immediate | undefined
  #interval = INTERVAL
  #looked = performance.eventLoopUtilization()
  #lookedAt = performance.now()

  /** With the next tick: at once after a quiet while, else when the interval is over. */
  soon(ticked: Ticked): void {
    this.#waiting.add(ticked)
    if (this.#timer !== undefined || this.#immediate !== undefined) return
    const wait = this.#last + this.#interval - performance.now()
    if (wait <= 0) this.#immediate = setImmediate(() => this.#tick())
    else this.#timer = setTimeout(() => this.#tick(), wait)
  }

  /** At once, together with whatever else arrives in this turn of the event loop: somebody waits for an answer. */
  now(ticked: Ticked): void {
    this.#waiting.add(ticked)
    this.#immediate ??= setImmediate(() => this.#tick())
  }

  #tick(): void {
    clearTimeout(this.#timer)
    clearImmediate(this.#immediate)
    this.#timer = undefined
    this.#immediate = undefined
    this.#last = performance.now()
    this.#look()
    const due = this.#waiting
    this.#waiting = new Set()
    for (const ticked of due) ticked.tick()
  }

  #look(): void {
    if (this.#last - this.#lookedAt < LOOKS_EVERY) return
    const { utilization } = performance.eventLoopUtilization(this.#looked)
    this.#interval = utilization > BUSY ? BUSY_INTERVAL : INTERVAL
    this.#looked = performance.eventLoopUtilization()
    this.#lookedAt = this.#last
  }
}
