import type { CafeBoard } from './cafe-board.ts'
import { pick, type Random } from './random.ts'
import type { SeatSteps } from './seat-steps.ts'

/** For so many steps, and up to so many more, nobody goes back to where they left. */
const TENURE = 6
const MORE_TENURE = 10
/** So many exchanges are weighed at most for one step. */
const WEIGHED = 240

/** One step: somebody goes to a table, or exchanges with somebody in these rounds, or turns two rounds of the own day. */
interface Step {
  readonly price: number
  readonly kind: 'move' | 'exchange' | 'turn'
  readonly other: number
  readonly rounds: readonly number[]
  readonly table: number
}

/**
 * Takes the best of many steps of one person, be it for the worse, but not back to where somebody has just left: tabu
 * search (Glover, 1989), with which a row of people who depend on each other can all be brought over, one after another.
 */
export class TabuSteps {
  readonly #board: CafeBoard
  readonly #random: Random
  readonly #steps: SeatSteps
  /** Until which step somebody may not sit at a table in a round, at [(round * people + person) * tables + table]. */
  readonly #until = new Map<number, number>()
  #step = 0

  constructor(board: CafeBoard, random: Random, steps: SeatSteps) {
    this.#board = board
    this.#random = random
    this.#steps = steps
  }

  forget(): void {
    this.#until.clear()
  }

  /** Takes a step of the person whose seat this is, [round * people + person], in whatever round is best. */
  take(seat: number): void {
    this.#step += 1
    const best = this.#bestOf(seat % this.#board.cafe.people)
    if (best !== undefined) this.#do(seat % this.#board.cafe.people, best)
  }

  #bestOf(person: number): Step | undefined {
    let best: Step | undefined
    let equals = 0
    for (const step of this.#stepsOf(person)) {
      if (best !== undefined && step.price > best.price + 1e-9) continue
      const isEqual = best !== undefined && step.price > best.price - 1e-9
      equals = isEqual ? equals + 1 : 1
      if (!isEqual || pick(this.#random, equals) === 0) best = step
    }
    return best
  }

  *#stepsOf(person: number): Generator<Step> {
    const board = this.#board
    const { cafe, seats, weights } = board
    const { rounds, people, now, hostAt } = cafe
    const open = cafe.classes[now]?.[cafe.groupOf[person]!]?.tables.length ?? 1
    const sample = Math.max(1, Math.floor(WEIGHED / ((rounds - now) * open)))
    for (let round = now; round < rounds; round += 1) {
      const seat = round * people + person
      const here = seats[seat]!
      if (here < 0 || hostAt[seat]! >= 0) continue
      for (const table of cafe.classes[round]![cafe.groupOf[person]!]!.tables) {
        if (table === here || this.#isTabu(round, person, table)) continue
        const trouble = board.troubleOfMove(round, person, table)
        const price = board.priceOfMove(round, person, table) + trouble * weights.rule
        yield { price, kind: 'move', other: -1, rounds: [round], table }
        yield* this.#exchangesWith(person, round, table, sample)
      }
      for (let later = round + 1; later < rounds; later += 1) {
        const there = seats[later * people + person]!
        if (there < 0 || there === here || hostAt[later * people + person]! >= 0) continue
        if (this.#isTabu(round, person, there) || this.#isTabu(later, person, here)) continue
        const sizes = board.sizesOfTurn(person, round, later)
        const price = board.troubleOfTurn(person, round, later) * weights.rule + sizes * weights.size
        yield { price, kind: 'turn', other: -1, rounds: [round, later], table: -1 }
      }
    }
  }

  *#exchangesWith(person: number, round: number, table: number, sample: number): Generator<Step> {
    const board = this.#board
    const { people, hostAt } = board.cafe
    const members = board.at(round, table)
    const first = pick(this.#random, Math.max(1, members.length))
    const here = board.seats[round * people + person]!
    for (let turn = 0; turn < Math.min(sample, members.length); turn += 1) {
      const other = members[(first + turn) % members.length]!
      if (hostAt[round * people + other]! >= 0 || this.#isTabu(round, other, here)) continue
      const chain = [...this.#steps.follow(round, person, other)]
      for (const rounds of chain.length > 1 ? [[round], chain] : [[round]]) {
        const trouble = board.troubleOfExchange(person, other, rounds)
        const price = board.priceOfExchange(person, other, rounds) + trouble * board.weights.rule
        yield { price, kind: 'exchange', other, rounds, table: -1 }
      }
    }
  }

  #do(person: number, { kind, other, rounds, table }: Step): void {
    const board = this.#board
    for (const round of rounds) {
      this.#forbid(round, person)
      if (kind === 'exchange') this.#forbid(round, other)
    }
    if (kind === 'exchange') board.exchange(person, other, rounds)
    else if (kind === 'move') board.put(rounds[0]!, person, table)
    else {
      const [round, later] = [rounds[0]!, rounds[1]!]
      const { people } = board.cafe
      const [here, there] = [board.seats[round * people + person]!, board.seats[later * people + person]!]
      board.put(round, person, there)
      board.put(later, person, here)
    }
  }

  #isTabu(round: number, person: number, table: number): boolean {
    return (this.#until.get(this.#keyOf(round, person, table)) ?? 0) > this.#step
  }

  #forbid(round: number, person: number): void {
    const table = this.#board.seats[round * this.#board.cafe.people + person]!
    this.#until.set(this.#keyOf(round, person, table), this.#step + TENURE + pick(this.#random, MORE_TENURE))
  }

  #keyOf(round: number, person: number, table: number): number {
    const { people, tables } = this.#board.cafe
    return (round * people + person) * tables + table
  }
}
