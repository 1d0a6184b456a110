import type { Random } from './random.ts'
import type { Cooling, SeatSearch } from './search-seats.ts'
import { exponential } from './seat-steps.ts'
import { SwiftBoard } from './swift-board.ts'

/** So many steps are taken at the same heat. */
const SLICE = 512
/** After so many slices a caller may look at the clock. */
const SLICES = 4
/** The share of steps that move one person to another table, where sizes leave room for that. */
const MOVES = 0.2

/**
 * The search of `SeatSearch` where nothing is left to weigh but who meets whom and who is like whom: the same steps, in a
 * fraction of the time.
 */
export class SwiftSearch {
  /** Where the best seats so far are kept. */
  readonly #search: SeatSearch
  readonly #board: SwiftBoard
  readonly #random: Random
  /** Who may exchange seats, by round and closed group. */
  readonly #others: readonly (readonly Int32Array[])[]
  readonly #mayMove: boolean
  /** What a meeting again costs now. */
  #again = 0
  /** The rounds of the step at hand. */
  readonly #chain = new Int32Array(32)

  /** `evenly` as for a `SwiftBoard`. */
  constructor(search: SeatSearch, random: Random, evenly: boolean) {
    const { cafe } = search.board
    this.#search = search
    this.#board = new SwiftBoard(search.board, evenly)
    this.#random = random
    this.#mayMove = cafe.most.some((most, at) => most !== cafe.least[at])
    this.#others = cafe.classes.map((ofRound, round) =>
      ofRound.map((_class, group) => {
        const ofClass = this.#board.free.filter((seat) => Math.floor(seat / cafe.people) === round)
        return ofClass.map((seat) => seat % cafe.people).filter((person) => cafe.groupOf[person] === group)
      }),
    )
  }

  /** One search, from warm to cold, from the best seats on; a generator, so that a caller may look at the clock. */
  *cool({ warm, cold, steps, wholeDays, dislike = [1, 1] }: Cooling): Generator<number, void> {
    this.#board.load(this.#search.best)
    for (let step = 0; step < steps; step += SLICE) {
      const left = 1 - step / steps
      const heat = cold + (warm - cold) * left * left
      this.#again = this.#board.weights.repeat * (dislike[1] + (dislike[0] - dislike[1]) * left)
      const slice = Math.min(SLICE, steps - step)
      this.#walk(slice, heat, wholeDays)
      if ((step / SLICE) % SLICES === SLICES - 1) yield SLICES * SLICE
    }
  }

  #walk(steps: number, heat: number, wholeDays: number): void {
    const { free, seats, cafe } = this.#board
    const random = this.#random
    const { people, groupOf } = cafe
    for (let step = 0; step < steps; step += 1) {
      // One number tells who goes where from and how dear that may be, another what kind of step and with whom.
      const chance = random() * free.length
      const seat = free[Math.floor(chance)]!
      const limit = heat * exponential(chance - Math.floor(chance))
      const choice = random() * 1_024
      const kind = Math.floor(choice) / 1_024
      const round = Math.floor(seat / people)
      const person = seat - round * people
      let isTaken = false
      if (this.#mayMove && kind < MOVES) {
        isTaken = this.#tryMove(round, person, choice - Math.floor(choice), limit)
      } else {
        const others = this.#others[round]![groupOf[person]!]!
        const other = others[Math.floor((choice - Math.floor(choice)) * others.length)]!
        if (seats[seat] === seats[seat - person + other]) continue
        if (kind < 1 - wholeDays) isTaken = this.#tryChain(round, person, other, limit)
        else isTaken = this.#tryWholeDay(person, other, limit)
      }
      if (isTaken) this.#keep()
    }
  }

  #tryMove(round: number, person: number, chance: number, limit: number): boolean {
    const board = this.#board
    const { cafe, sizes, met, likeness, roundOf } = board
    const { people, tables, themes, themeOf, least, most } = cafe
    const here = round * tables + board.seats[round * people + person]!
    if (sizes[here]! <= least[here]!) return false
    const open = cafe.classes[round]![cafe.groupOf[person]!]!.tables
    const table = open[Math.floor(chance * open.length)]!
    const there = round * tables + table
    if (there === here || sizes[there]! >= most[there]!) return false
    const come = roundOf[person * themes.length + themeOf[table]!]!
    if (come >= 0 && come !== round) return false
    const repeats = met[there * people + person]! - met[here * people + person]! + sizes[here]! - 1
    const price = this.#again * repeats + likeness[there * people + person]! - likeness[here * people + person]!
    if (price > limit || (board.isBound[person] === 1 && !board.mayGo(person, round, table))) return false
    board.move(round, person, table)
    board.readThemes(person)
    return true
  }

  /** In this round, and in every other in which the exchange would otherwise bring one of the two to a theme twice. */
  #tryChain(round: number, one: number, other: number, limit: number): boolean {
    const { cafe, seats, roundOf, freeRounds, repeats } = this.#board
    const { people, themeOf } = cafe
    const themes = cafe.themes.length
    const chain = this.#chain
    chain[0] = round
    let length = 1
    let taken = 1 << round
    let price = 0
    for (let at = 0; at < length; at += 1) {
      const mine = seats[chain[at]! * people + one]!
      const theirs = seats[chain[at]! * people + other]!
      const come = roundOf[one * themes + themeOf[theirs]!]!
      const left = roundOf[other * themes + themeOf[mine]!]!
      if (come >= 0 && (taken & (1 << come)) === 0) {
        taken |= 1 << come
        chain[length++] = come
      }
      if (left >= 0 && (taken & (1 << left)) === 0) {
        taken |= 1 << left
        chain[length++] = left
      }
      if ((taken & ~(freeRounds[one]! & freeRounds[other]!)) !== 0) return false
      price += this.#likenessOf(chain[at]!, one, other)
    }
    // Nothing saves more than all repeats there are.
    if (price - this.#again * repeats > limit) return false
    price += this.#again * this.#repeatsOf(length, one, other)
    return price <= limit && this.#exchange(length, taken, one, other)
  }

  /** Two who exchange all their rounds exchange whom they meet: as many meet again as before. */
  #tryWholeDay(one: number, other: number, limit: number): boolean {
    const { cafe, freeRounds } = this.#board
    const all = (1 << cafe.rounds) - 1
    if ((freeRounds[one]! & freeRounds[other]!) !== all) return false
    let price = 0
    for (let round = 0; round < cafe.rounds; round += 1) {
      this.#chain[round] = round
      price += this.#likenessOf(round, one, other)
    }
    return price <= limit && this.#exchange(cafe.rounds, all, one, other)
  }

  #likenessOf(round: number, one: number, other: number): number {
    const { cafe, seats, likeness, alike } = this.#board
    const { people, tables } = cafe
    const mine = seats[round * people + one]!
    const theirs = seats[round * people + other]!
    if (mine === theirs) return 0
    const here = (round * tables + mine) * people
    const there = (round * tables + theirs) * people
    const more = likeness[there + one]! - likeness[here + one]! + likeness[here + other]! - likeness[there + other]!
    return more - 2 * alike[one * people + other]!
  }

  /**
   * How many repeats more there are once the two have exchanged the rounds of the chain: those of each round by itself, and
   * of any two rounds twice as many as there are people whom the same of the two gains, or loses, in both.
   */
  #repeatsOf(length: number, one: number, other: number): number {
    const { cafe, seats, met, times, sizes, common } = this.#board
    const { people, tables } = cafe
    const places = cafe.rounds * tables
    const apart = 2 * times[one * people + other]! + 2
    let more = 0
    for (let at = 0; at < length; at += 1) {
      const round = this.#chain[at]!
      const here = round * tables + seats[round * people + one]!
      const there = round * tables + seats[round * people + other]!
      if (here === there) continue
      more += met[there * people + one]! - met[here * people + one]! + sizes[here]!
      more += met[here * people + other]! - met[there * people + other]! + sizes[there]! - apart
      for (let before = 0; before < at; before += 1) {
        const earlier = this.#chain[before]!
        const from = earlier * tables + seats[earlier * people + one]!
        const to = earlier * tables + seats[earlier * people + other]!
        if (from === to) continue
        const both = common[here * places + from]! + common[there * places + to]! - 2
        more += 2 * (both - common[here * places + to]! - common[there * places + from]!)
      }
    }
    return more
  }

  #exchange(length: number, rounds: number, one: number, other: number): boolean {
    const board = this.#board
    const { people } = board.cafe
    if (!board.mayTake(one, other, rounds) || !board.mayTake(other, one, rounds)) return false
    for (let at = 0; at < length; at += 1) {
      const round = this.#chain[at]!
      if (board.seats[round * people + one] !== board.seats[round * people + other]) board.exchange(round, one, other)
    }
    board.readThemes(one)
    board.readThemes(other)
    return true
  }

  #keep(): void {
    const search = this.#search
    const { weights, repeats, mixing, seats } = this.#board
    const cost = repeats * weights.repeat + mixing
    if (cost >= search.bestCost - 1e-9) return
    const whole = cost + weights.most(this.#board.most)
    if (whole >= search.bestCost - 1e-9) return
    search.bestCost = whole
    search.best.set(seats)
  }
}
