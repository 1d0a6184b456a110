import type { CafeBoard } from './cafe-board.ts'
import type { Random } from './random.ts'
import { SeatSteps } from './seat-steps.ts'

/** From how warm to how cold one search goes, in points of cost, and in how many steps. */
export interface Cooling {
  readonly warm: number
  readonly cold: number
  readonly steps: number
  /** The share of steps in which two people exchange their whole day, which leaves who meets how often as it is. */
  readonly wholeDays: number
  /** The share of steps in which somebody exchanges the tables of two rounds. */
  readonly turns?: number
  /** The rounds that may change; without it, all to come. */
  readonly rounds?: readonly number[] | undefined
  /** How many times its weight a meeting again costs in a swift search, first and last. */
  readonly dislike?: readonly [first: number, last: number]
}

/** From how many times what is at stake it cools down, time after time. */
const WARMTHS = [2, 0.25, 2, 2, 0.25]

/** Looks for better seats by simulated annealing (Kirkpatrick, Gelatt & Vecchi, 1983). */
export class SeatSearch {
  readonly board: CafeBoard
  /** The best seats so far, and what they cost. */
  readonly best: Int32Array
  bestCost: number
  bestHard: number
  readonly #steps: SeatSteps

  constructor(board: CafeBoard, random: Random) {
    this.board = board
    this.#steps = new SeatSteps(board, random)
    this.best = board.seats.slice()
    this.bestCost = board.cost
    this.bestHard = board.hardCost
  }

  /** Takes the best seats so far as they stand now, if they are. */
  keep(): void {
    const { hardCost } = this.board
    if (hardCost > this.bestHard) return
    const { cost } = this.board
    if (hardCost === this.bestHard && cost >= this.bestCost - 1e-9) return
    this.bestCost = cost
    this.bestHard = hardCost
    this.best.set(this.board.seats)
  }

  /** Goes back to the best seats. */
  goBack(): void {
    this.board.restore(this.best)
  }

  /** One search, from warm to cold; a generator, so that a caller may look at the clock between two slices. */
  *cool({ warm, cold, steps, wholeDays, rounds, turns = 0 }: Cooling, slice = 512): Generator<number, void> {
    this.#steps.wholeDays = wholeDays
    this.#steps.turns = turns
    this.#steps.focus(rounds)
    for (let step = 0; step < steps; step += 1) {
      const left = 1 - step / steps
      if (this.#steps.tryAny(cold + (warm - cold) * left * left)) this.keep()
      if (step % slice === slice - 1) yield slice
    }
  }

  /**
   * What gives way, and who would be alone at a table, weighs more than any wish but less than a rule: one search as warm as
   * that, where there is any of it, and some more for those who would be alone. Most of it is cold, so that what was told is
   * found back.
   */
  *settle(steps: number): Generator<number, void> {
    const { sizes, strains, weights } = this.board
    const stake = Math.max(
      sizes > 0 && weights.size < weights.rule ? weights.size : 0,
      strains > 0 ? weights.strain : 0,
    )
    for (const warm of stake === 0 ? [] : WARMTHS) {
      yield* this.cool({ warm: warm * stake, cold: stake / 200, steps, wholeDays: 0.1, turns: 0.4 })
      this.goBack()
      if (warm < 1 && this.board.strains === 0) return
    }
  }
}
