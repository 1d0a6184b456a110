import { setTimeout as pause } from 'node:timers/promises'

/** A document whose log has grown long. */
export interface Foldable {
  /** Puts a snapshot in the place of the log, if that is still due. Must not throw. */
  fold(): Promise<void>
}

/** After each one rests so many times as long as it took. */
const RESTS = 9

/**
 * Folds the logs of all documents, one after the other, in a tenth of the time at most: tables that began together have
 * written equally much, and are due in the same second.
 */
export class Folding {
  readonly #waiting = new Set<Foldable>()
  #isGoing = false
  #isStopped = false

  ask(document: Foldable): void {
    if (this.#isStopped) return
    this.#waiting.add(document)
    if (!this.#isGoing) void this.#foldAll()
  }

  /** What is not folded now is folded after the next start. */
  stop(): void {
    this.#isStopped = true
    this.#waiting.clear()
  }

  async #foldAll(): Promise<void> {
    this.#isGoing = true
    // Whoever asks meanwhile stands at the end of the row.
    for (const document of this.#waiting) {
      const began = performance.now()
      await document.fold()
      this.#waiting.delete(document)
      await pause((performance.now() - began) * RESTS, undefined, { ref: false })
    }
    this.#isGoing = false
  }
}
