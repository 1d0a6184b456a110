/** Something that is done again and again, at about so many milliseconds' distance. */
export interface Habit {
  readonly every: number
  readonly act: () => void
}

interface Due {
  at: number
  readonly habit: Habit
}

/** Does everything in its time, on one timer: thousands of timers would be what is measured. */
export class Agenda {
  /** A heap: the first is due first, and no parent is due after its children. */
  readonly #heap: Due[] = []
  readonly #random: () => number
  #timer: NodeJS.Timeout | undefined
  /** The longest that something waited after it was due: then the crowd itself was too slow. */
  latest = 0

  constructor(random: () => number) {
    this.#random = random
  }

  /** From now on, or from when the agenda is begun; each habit begins at a moment of its own. */
  add(habit: Habit): void {
    this.#push({ at: performance.now() + habit.every * this.#random(), habit })
  }

  begin(): void {
    this.#timer ??= setTimeout(() => this.#look(), 1)
  }

  /** Ends all habits. */
  clear(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#heap.length = 0
  }

  #look(): void {
    const now = performance.now()
    for (let first = this.#heap[0]; first !== undefined && first.at <= now; first = this.#heap[0]) {
      this.latest = Math.max(this.latest, now - first.at)
      // Nobody keeps time like a machine: up to a quarter sooner or later.
      first.at += first.habit.every * (0.75 + this.#random() / 2)
      this.#sink()
      first.habit.act()
    }
    this.#timer = setTimeout(() => this.#look(), 1)
  }

  #push(due: Due): void {
    const heap = this.#heap
    let at = heap.push(due) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (atOf(heap, parent) <= due.at) break
      swap(heap, at, parent)
      at = parent
    }
  }

  /** The first became later: it goes down to where it belongs. */
  #sink(): void {
    const heap = this.#heap
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      const sooner = atOf(heap, left + 1) < atOf(heap, left) ? left + 1 : left
      if (atOf(heap, sooner) >= atOf(heap, at)) return
      swap(heap, at, sooner)
      at = sooner
    }
  }
}

function atOf(heap: readonly Due[], place: number): number {
  return heap[place]?.at ?? Number.POSITIVE_INFINITY
}

function swap(heap: Due[], a: number, b: number): void {
  const [first, second] = [heap[a], heap[b]]
  if (first === undefined || second === undefined) return
  heap[a] = second
  heap[b] = first
}
