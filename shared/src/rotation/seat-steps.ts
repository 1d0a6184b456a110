import type { CafeBoard } from './cafe-board.ts'
import { pick, type Random } from './random.ts'

const NONE: readonly number[] = []

/** The share of steps that move one person to another table, where sizes leave room for that. */
const MOVES = 0.12

/**
 * Steps from one plan to another. A step lets two people exchange seats in a round, and in the other rounds in which
 * that would take one of them to a theme twice: a Kempe chain over two people's routes. That keeps what rules and sizes
 * ask, so that most steps are worth weighing. Where sizes leave room, it may also move one person.
 */
export class SeatSteps {
  /** The share of steps in which two people exchange their whole day, which leaves who meets how often as it is. */
  wholeDays = 0
  /** The share of steps in which somebody exchanges the tables of two rounds. */
  turns = 0
  /** The seats that may change: of whoever is there and hosts no table, in rounds to come. */
  readonly free: Int32Array
  #tried: Int32Array
  readonly #board: CafeBoard
  readonly #random: Random
  /** Whoever may exchange seats, by round and closed group. */
  readonly #others: readonly (readonly Int32Array[])[]
  readonly #chain: number[] = []
  /** All rounds to come, and who may change seats in each of them. */
  readonly #all: readonly number[]
  readonly #isWhole: Uint8Array
  /** Whether tables may differ in size, so that moving one person can be allowed at all. */
  readonly #mayMove: boolean

  constructor(board: CafeBoard, random: Random) {
    this.#board = board
    this.#random = random
    const { cafe } = board
    const { rounds, people, now } = cafe
    const isFree = (seat: number) => cafe.isPresent[seat] === 1 && cafe.hostAt[seat]! < 0 && board.seats[seat]! >= 0
    const free: number[] = []
    for (let seat = now * people; seat < rounds * people; seat += 1) if (isFree(seat)) free.push(seat)
    this.free = Int32Array.from(free)
    this.#tried = this.free
    this.#others = cafe.classes.map((ofRound, round) =>
      ofRound.map((_class, group) => {
        const ofClass = free.filter((seat) => Math.floor(seat / people) === round)
        return Int32Array.from(ofClass.map((seat) => seat % people).filter((person) => cafe.groupOf[person] === group))
      }),
    )
    this.#all = Array.from({ length: rounds - now }, (_, at) => now + at)
    this.#isWhole = Uint8Array.from({ length: people }, (_, person) =>
      this.#all.every((round) => isFree(round * people + person)) ? 1 : 0,
    )
    this.#mayMove = board.sizes > 0 || cafe.most.some((most, at) => most !== cafe.least[at])
  }

  /** Tries a step of some person in some round. Whether it was done: it was not too dear for this heat. */
  tryAny(heat: number): boolean {
    if (this.#tried.length === 0) return false
    const seat = this.#tried[pick(this.#random, this.#tried.length)]!
    if (this.turns > 0 && this.#random() < this.turns) return this.#tryTurn(seat, heat)
    return this.tryAt(seat, heat)
  }

  /** From now on only seats in these rounds are tried, or in all. */
  focus(rounds?: readonly number[]): void {
    const { people } = this.#board.cafe
    this.#tried =
      rounds === undefined ? this.free : this.free.filter((seat) => rounds.includes(Math.floor(seat / people)))
  }

  /** The same for one seat, [round * people + person]. */
  tryAt(seat: number, heat: number): boolean {
    const { cafe, seats, sizes } = this.#board
    const round = Math.floor(seat / cafe.people)
    const person = seat - round * cafe.people
    const here = seats[seat]!
    const limit = heat * exponential(this.#random())
    const isMove = here < 0 || (this.#mayMove && this.#random() < (sizes > 0 ? 0.5 : MOVES * (1 - this.wholeDays)))
    if (isMove) return this.#tryMove(round, person, this.#otherTable(round, person, here), limit)
    const others = this.#others[round]![cafe.groupOf[person]!]!
    const other = others[pick(this.#random, others.length)]!
    const there = seats[round * cafe.people + other]!
    if (there === here || there < 0 || cafe.isAllowed[seat * cafe.tables + there] !== 1) return false
    const rounds = this.#random() < this.wholeDays ? this.#wholeDay(person, other) : this.follow(round, person, other)
    return this.#tryExchange(person, other, rounds, limit)
  }

  /** Some other table that is open to this person in this round; -1 when none was found in a few tries. */
  #otherTable(round: number, person: number, here: number): number {
    const { cafe } = this.#board
    const { tables } = cafe.classes[round]![cafe.groupOf[person]!]!
    const from = (round * cafe.people + person) * cafe.tables
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const table = tables[pick(this.#random, tables.length)] ?? -1
      if (table >= 0 && table !== here && cafe.isAllowed[from + table] === 1) return table
    }
    return -1
  }

  #tryMove(round: number, person: number, table: number, limit: number): boolean {
    const board = this.#board
    const here = board.seats[round * board.cafe.people + person]!
    if (table < 0 || (board.hardCost === 0 && !board.hasRoom(round, here, table))) return false
    const price = here < 0 ? 0 : board.priceOfMove(round, person, table)
    if (board.troubleOfMove(round, person, table) * board.weights.rule + price > limit) return false
    board.put(round, person, table)
    return true
  }

  #tryExchange(person: number, other: number, rounds: readonly number[], limit: number): boolean {
    const board = this.#board
    if (rounds.length === 0) return false
    const price = board.priceOfExchange(person, other, rounds, board.broken === 0 ? limit : Infinity)
    // A step that costs too much can only be worth it by mending a rule.
    if (price > limit && board.broken === 0) return false
    if (board.troubleOfExchange(person, other, rounds) * board.weights.rule + price > limit) return false
    board.exchange(person, other, rounds)
    return true
  }

  /**
   * Somebody exchanges the tables of two rounds; every other time two others take the places that come free, so that sizes
   * stay. This reaches what exchanges cannot: the days of people who may only sit at a few tables.
   */
  #tryTurn(seat: number, heat: number): boolean {
    const board = this.#board
    const { people, rounds, now, hostAt } = board.cafe
    if (rounds - now < 2) return false
    const person = seat % people
    const round = Math.floor(seat / people)
    const later = now + pick(this.#random, rounds - now)
    const here = board.seats[seat]!
    const there = board.seats[later * people + person]!
    if (later === round || here < 0 || there < 0 || here === there || hostAt[later * people + person]! >= 0)
      return false
    const limit = heat * exponential(this.#random())
    if (board.troubleOfTurn(person, round, later) * board.weights.rule > limit) return false
    const before = board.smoothCost
    const moves: [round: number, person: number, from: number, to: number][] = [
      [round, person, here, there],
      [later, person, there, here],
    ]
    if (this.#random() < 0.5) {
      const one = this.#whoMayMove(round, there, here, person)
      const other = this.#whoMayMove(later, here, there, person)
      if (one < 0 || other < 0) return false
      moves.push([round, one, there, here], [later, other, here, there])
    }
    for (const [at, who, , to] of moves) board.put(at, who, to)
    if (board.smoothCost - before <= limit) return true
    for (const [at, who, from] of moves.toReversed()) board.put(at, who, from)
    return false
  }

  /** Somebody else at a table who breaks no rule more at the other; -1 when there is nobody. */
  #whoMayMove(round: number, table: number, to: number, not: number): number {
    const board = this.#board
    const { hostAt, people } = board.cafe
    const members = board.at(round, table)
    const from = pick(this.#random, Math.max(1, members.length))
    for (let at = 0; at < members.length; at += 1) {
      const person = members[(from + at) % members.length]!
      const isFree = person !== not && hostAt[round * people + person]! < 0
      if (isFree && board.troubleOfMove(round, person, to) <= 0) return person
    }
    return -1
  }

  /** The round, and every other in which the exchange would otherwise bring one of the two to a theme twice. */
  follow(round: number, person: number, other: number): readonly number[] {
    const { cafe, seats } = this.#board
    const { rounds, people, now, themeOf, rules } = cafe
    const chain = this.#chain
    chain.length = 0
    chain.push(round)
    if (!rules.themes) return chain
    // Rounds 32 apart share a bit: where there are so many, a chain may end too early, and is weighed as it is.
    let taken = 1 << round
    for (let at = 0; at < chain.length; at += 1) {
      const here = seats[chain[at]! * people + person]!
      const there = seats[chain[at]! * people + other]!
      if (here < 0 || there < 0) return NONE
      const left = themeOf[here]!
      const come = themeOf[there]!
      for (let next = now; next < rounds; next += 1) {
        if ((taken & (1 << next)) !== 0) continue
        const mine = seats[next * people + person]!
        const theirs = seats[next * people + other]!
        if (!(mine >= 0 && themeOf[mine] === come) && !(theirs >= 0 && themeOf[theirs] === left)) continue
        taken |= 1 << next
        chain.push(next)
      }
    }
    return this.#isFree(person, other, chain) ? chain : NONE
  }

  /** All rounds to come. */
  #wholeDay(person: number, other: number): readonly number[] {
    return this.#isWhole[person] === 1 && this.#isWhole[other] === 1 ? this.#all : NONE
  }

  /** Whether both sit somewhere in these rounds, and neither as a host. */
  #isFree(person: number, other: number, rounds: readonly number[]): boolean {
    if (this.#isWhole[person] === 1 && this.#isWhole[other] === 1) return true
    const { cafe, seats } = this.#board
    for (const round of rounds) {
      const here = round * cafe.people + person
      const there = round * cafe.people + other
      if (cafe.hostAt[here]! >= 0 || cafe.hostAt[there]! >= 0 || seats[here]! < 0 || seats[there]! < 0) return false
    }
    return true
  }
}
/**
 * How much worse a step may be, at a heat of one: drawn so that a step that costs `d` is taken with a chance of
 * exp(-d). From a table that is made with sums and products alone, so that every engine makes the same one.
 */
export function exponential(chance: number): number {
  return EXPONENTIALS[Math.floor(chance * EXPONENTIALS.length)]!
}

const EXPONENTIALS = Float64Array.from({ length: 1_024 }, (_, at) => -logarithm((at + 0.5) / 1_024))

/** ln(x) for 0 < x <= 1, by 2 artanh((x - 1) / (x + 1)) after halving has brought it near 1. */
function logarithm(value: number): number {
  let near = value
  let halvings = 0
  while (near < 0.75) {
    near *= 2
    halvings += 1
  }
  const ratio = (near - 1) / (near + 1)
  let sum = 0
  let power = ratio
  for (let odd = 1; odd < 30; odd += 2) {
    sum += power / odd
    power *= ratio * ratio
  }
  return 2 * sum - halvings * 0.6931471805599453
}
