import type { CafeBoard } from './cafe-board.ts'
import { evenOut } from './even-out.ts'
import { pick, type Random } from './random.ts'
import { SeatSteps } from './seat-steps.ts'
import { TabuSteps } from './tabu-steps.ts'

/** Chains of people are looked for every so many steps, that many at a time. */
const EVENS_OUT = 600
const RELEASES = 6
/** Every so many steps it is looked up who breaks a rule. */
const LOOKS_UP = 64

/**
 * Looks for seats that break no rule, whatever they are worth besides. The best so far are kept, and the board is left
 * with them.
 */
export class SeatMending {
  readonly #board: CafeBoard
  readonly #random: Random
  readonly #steps: SeatSteps
  readonly #tabu: TabuSteps
  readonly #best: Int32Array
  #bestHard: number

  constructor(board: CafeBoard, random: Random) {
    this.#board = board
    this.#random = random
    this.#steps = new SeatSteps(board, random)
    this.#steps.wholeDays = 0.05
    this.#tabu = new TabuSteps(board, random, this.#steps)
    this.#best = board.seats.slice()
    this.#bestHard = board.hardCost
  }

  /**
   * Steps of people who break a rule, until nobody does: min-conflicts (Minton and others, 1992) with some heat; a
   * generator, so that a caller may do something else meanwhile.
   */
  *warmly(steps: number, slice = 128): Generator<number, void> {
    const { weights } = this.#board
    let troubled: readonly number[] = []
    yield* this.#until(steps, slice, (step) => {
      if (step % LOOKS_UP === 0) troubled = this.#seatsInTrouble()
      if (step % EVENS_OUT === 0) this.#release(troubled)
      const heat = weights.rule * (0.1 + 0.5 * this.#random() * this.#random())
      const isAimed = troubled.length > 0 && this.#random() < 0.8
      if (isAimed) this.#steps.tryAt(troubled[pick(this.#random, troubled.length)]!, heat)
      else this.#steps.tryAny(heat)
    })
  }

  /** Of somebody who breaks a rule the best of many steps, even if it makes things worse, and never straight back. */
  *carefully(steps: number, slice = 8): Generator<number, void> {
    this.#tabu.forget()
    yield* this.#until(steps, slice, () => {
      const troubled = this.#seatsInTrouble()
      if (troubled.length > 0) this.#tabu.take(troubled[pick(this.#random, troubled.length)]!)
    })
  }

  *#until(steps: number, slice: number, take: (step: number) => void): Generator<number, void> {
    const board = this.#board
    board.countMeetings(false)
    this.#keep()
    for (let step = 0; step < steps && board.hardCost > 0; step += 1) {
      take(step)
      this.#keep()
      if (step % slice === slice - 1) yield slice
    }
    board.restore(this.#best)
    board.countMeetings(true)
  }

  #keep(): void {
    if (this.#board.hardCost >= this.#bestHard) return
    this.#bestHard = this.#board.hardCost
    this.#best.set(this.#board.seats)
  }

  /**
   * Lets some who break a rule go where they break none, whatever that does to sizes, and evens those out again: an
   * ejection chain (Glover, 1996). What makes nothing better is taken back.
   */
  #release(troubled: readonly number[]): void {
    const board = this.#board
    const { people } = board.cafe
    evenOut(board)
    for (let attempt = 0; attempt < RELEASES && board.hardCost > 0 && troubled.length > 0; attempt += 1) {
      const seat = troubled[pick(this.#random, troubled.length)]!
      const [round, person] = [Math.floor(seat / people), seat % people]
      if (board.trouble[person] === 0) continue
      const open = board.cafe.classes[round]![board.cafe.groupOf[person]!]!.tables
      const free = open.filter((table) => board.troubleOfMove(round, person, table) < 0)
      if (free.length === 0) continue
      const [before, hard] = [board.seats.slice(), board.hardCost]
      board.put(round, person, free[pick(this.#random, free.length)]!)
      evenOut(board)
      if (board.hardCost > hard) board.restore(before)
    }
  }

  /** Seats of whoever breaks a rule, at tables with too many or too few, or beside somebody to be apart from. */
  #seatsInTrouble(): readonly number[] {
    const { cafe, trouble, seats } = this.#board
    const { people, tables } = cafe
    const isOdd = new Uint8Array(cafe.rounds * tables)
    for (let place = cafe.now * tables; place < isOdd.length; place += 1) {
      const { length } = this.#board.at(Math.floor(place / tables), place % tables)
      if (length > cafe.most[place]! || length < cafe.least[place]!) isOdd[place] = 1
    }
    const isTogether = new Uint8Array(cafe.rounds * people)
    for (let round = cafe.now; round < cafe.rounds; round += 1) {
      for (const [one, other] of cafe.apart) {
        const [here, there] = [round * people + one, round * people + other]
        if (seats[here]! < 0 || seats[here] !== seats[there]) continue
        isTogether[here] = 1
        isTogether[there] = 1
      }
    }
    const found: number[] = []
    for (const seat of this.#steps.free) {
      const table = seats[seat]!
      const isCrowded = table >= 0 && isOdd[Math.floor(seat / people) * tables + table] === 1
      if (isCrowded || trouble[seat % people]! > 0 || isTogether[seat] === 1) found.push(seat)
    }
    return found
  }
}
