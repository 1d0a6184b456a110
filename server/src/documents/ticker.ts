import { performance as processor } from 'node:perf_hooks'

/** Whatever collects things and does them with a tick. */
export interface Ticked {
  /** From when on it may be done, in milliseconds of `performance.now`; what it collects until then goes together. */
  readonly dueAt: number
  /** Does what was collected. Must not throw. */
  tick(): void
}

/** Typed letters of one tick are written to the disk and told together: fewer writes, and nobody sees the difference. */
export const INTERVAL = 16
/** While the processor has its hands full, larger ticks leave more of it. */
export const LONGEST_INTERVAL = 50
const BUSY = 0.7
/** The more documents have a part in each tick, the longer the next one waits: a write to the disk serves more of them. */
const LONGER_FOR_EACH = 3
/** The last so many ticks say how many documents that is. */
const REMEMBERED = 8
/** How often one looks whether the processor has its hands full. */
const LOOKS_EVERY = 250

/**
 * One tick for all documents, so that what they write goes to the disk together. Runs on the machine's own time and not
 * on a clock that can be set: it says nothing about when anything happened.
 */
export class Ticker {
  readonly #waiting = new Set<Ticked>()
  readonly #urgent = new Set<Ticked>()
  #last = -Infinity
  #timer: NodeJS.Timeout | undefined
  #ringsAt = Infinity
  #immediate: NodeJS.Immediate | undefined
  #isBusy = false
  /** How many had a part in the latest ticks, on average. */
  #crowd = 1
  #looked = processor.eventLoopUtilization()
  #lookedAt = performance.now()

  /** With the next tick that it is due at: at once after a quiet while, else when the interval is over. */
  soon(ticked: Ticked): void {
    this.#waiting.add(ticked)
    if (this.#immediate === undefined) this.#set(ticked.dueAt)
  }

  /** At once, together with whatever else arrives in this turn of the event loop: somebody waits for an answer. */
  now(ticked: Ticked): void {
    this.#urgent.add(ticked)
    this.#immediate ??= setImmediate(() => this.#tick())
  }

  #set(dueAt: number): void {
    const at = Math.max(this.#last + this.#interval(), dueAt)
    // What waits for a crowd keeps no quiet table waiting.
    if (this.#timer !== undefined && this.#ringsAt <= at) return
    clearTimeout(this.#timer)
    this.#timer = undefined
    const wait = at - performance.now()
    if (wait <= 0) {
      this.#immediate ??= setImmediate(() => this.#tick())
      return
    }
    this.#ringsAt = at
    this.#timer = setTimeout(() => this.#tick(), wait)
  }

  #tick(): void {
    clearTimeout(this.#timer)
    clearImmediate(this.#immediate)
    this.#timer = undefined
    this.#immediate = undefined
    this.#last = performance.now()
    this.#look()
    // A timer may ring a little early.
    const due = [...this.#waiting].filter((ticked) => ticked.dueAt <= this.#last + 1)
    for (const ticked of due) this.#waiting.delete(ticked)
    for (const ticked of this.#urgent) this.#waiting.delete(ticked)
    const all = new Set([...this.#urgent, ...due])
    this.#urgent.clear()
    this.#crowd += (all.size - this.#crowd) / REMEMBERED
    for (const ticked of all) ticked.tick()
    if (this.#waiting.size > 0) this.#set(Math.min(...[...this.#waiting].map(({ dueAt }) => dueAt)))
  }

  #interval(): number {
    if (this.#isBusy) return LONGEST_INTERVAL
    return Math.min(LONGEST_INTERVAL, INTERVAL + Math.max(0, this.#crowd - 1) * LONGER_FOR_EACH)
  }

  #look(): void {
    if (this.#last - this.#lookedAt < LOOKS_EVERY) return
    const { utilization } = processor.eventLoopUtilization(this.#looked)
    this.#isBusy = utilization > BUSY
    this.#looked = processor.eventLoopUtilization()
    this.#lookedAt = this.#last
  }
}
