import type { CafeBoard } from './cafe-board.ts'
import type { Random } from './random.ts'
import type { Cooling } from './search-seats.ts'

/** While looking, a meeting again costs more than in the end: most who look for none find none. */
const AGAIN = [2, 1.5]
/** While looking, a changed seat costs less than in the end: what is better for everyone may lie beyond one. */
const CAUTION = 0.4
/** How warm a turn begins, in units of the cheapest thing that can be bettered. */
const WARMTHS = [0.6, 0.45, 0.7]
const WHOLE_DAYS = [0.2, 0.4]
/** How many times colder it ends. */
const COOLS = 1.7
const FEWEST = 8_000
/** How many times the first turn the longest takes. */
const LONGEST = 48
/** So many rounds are looked at apart, where there are many. */
const FOCUS = 4

/**
 * How a swift search cools, in units of the cheapest thing that can be bettered, and how many times its weight a meeting
 * again costs first and last.
 */
const SWIFT = { warm: 0.5, cold: 0.35, dislike: [1.2, 1.5] } as const
const FEWEST_SWIFT = 16_000
const LONGEST_SWIFT = 256
const SWIFT_GROWS = 1.5
/**
 * The same where a design already has as few meet again as can be, in units of the dearest wish to mix: nobody more may
 * meet again, which leaves mixing, and for that it may be as warm as mixing wants.
 */
const DESIGNED = { warm: 0.36, cold: 0.1, dislike: [100, 100] } as const
const FEWEST_DESIGNED = 60_000
/** Hardly any step but of whole days keeps a tight design; where some do, they reach what days alone do not. */
const WHOLE_DAYS_DESIGNED = [1, 0.7]
const DESIGNED_GROWS = 1.6

/** Whether the turns are for a `SwiftSearch`, and if so, whether a design already has as few meet again as can be. */
export type Swiftness = 'no' | 'yes' | 'designed'

/**
 * How the turns of a search cool. Where it is not swift people first exchange whole days, which keeps who meets how often.
 * After that no two turns are alike, since what finds the best seats of one café does not of another: how warm it begins,
 * how dear it is to meet again, how many exchange whole days. Turns take longer and longer.
 */
export class CoolingSchedule {
  readonly #board: CafeBoard
  readonly #random: Random
  readonly #swift: Swiftness

  constructor(board: CafeBoard, random: Random, swift: Swiftness) {
    this.#board = board
    this.#random = random
    this.#swift = swift
  }

  /** Prepares the board for this turn, and tells how it is to cool, in so many steps at most. */
  begin(turn: number, left: number): Cooling {
    if (this.#swift !== 'no') return this.#beginSwiftly(turn, left)
    const { weights, cafe } = this.#board
    this.#board.caution = turn % 3 === 0 ? 1 : CAUTION
    this.#board.dislike = inTurn(AGAIN, turn)
    const first = Math.max(FEWEST, cafe.people * 40)
    if (turn === 0 && weights.mix.length > 0) {
      const warm = 0.36 * Math.max(...weights.mix)
      return { warm, cold: warm / 18, steps: Math.min(left, first), wholeDays: 1 }
    }
    const unit = Math.min(...weights.mix, weights.repeat * this.#board.dislike)
    const steps = Math.min(left, first * Math.min(LONGEST, 2 ** Math.max(0, turn - 1)))
    if (turn % 2 === 1 && cafe.rounds - cafe.now > 2 * FOCUS) {
      return { warm: 0.6 * unit, cold: 0.2 * unit, steps, wholeDays: 0, rounds: this.#worstRounds() }
    }
    const warm = inTurn(WARMTHS, turn) * unit
    return { warm, cold: warm / COOLS, steps, wholeDays: inTurn(WHOLE_DAYS, turn) }
  }

  #beginSwiftly(turn: number, left: number): Cooling {
    const { weights, cafe } = this.#board
    if (this.#swift === 'designed') {
      const { warm, cold, dislike } = DESIGNED
      const unit = Math.max(...weights.mix)
      const steps = Math.min(left, Math.floor(FEWEST_DESIGNED * longer(DESIGNED_GROWS, turn)))
      return { warm: warm * unit, cold: cold * unit, steps, wholeDays: inTurn(WHOLE_DAYS_DESIGNED, turn), dislike }
    }
    const { warm, cold, dislike } = SWIFT
    const unit = Math.min(...weights.mix, weights.repeat)
    const first = Math.max(FEWEST_SWIFT, cafe.people * 40)
    const steps = Math.min(left, Math.floor(first * longer(SWIFT_GROWS, turn)))
    return { warm: warm * unit, cold: cold * unit, steps, wholeDays: WHOLE_DAYS[0]!, dislike }
  }

  /**
   * A few rounds, those first in which people meet again: the others stay as they are, be it as a design has them, which
   * a search of all rounds would leave and not find again.
   */
  #worstRounds(): readonly number[] {
    const { now, rounds } = this.#board.cafe
    const all = Array.from({ length: rounds - now }, (_, at) => now + at)
    const worth = new Map(all.map((round) => [round, Math.min(2, this.#board.againIn(round)) + this.#random()]))
    return all.toSorted((a, b) => worth.get(b)! - worth.get(a)!).slice(0, FOCUS)
  }
}

function longer(grows: number, turn: number): number {
  return Math.min(LONGEST_SWIFT, grows ** turn)
}

function inTurn(list: readonly number[], turn: number): number {
  return list[turn % list.length]!
}
