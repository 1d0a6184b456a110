import { type CafeBoard } from './cafe-board.ts'
import { pick, type Random } from './random.ts'

/** Who passes on to the next table on a path, and in which other round that is made good. */
interface Passed {
  readonly table: number
  readonly person: number
  readonly turned: number
}

/** From how warm to how cold one search goes, in points of cost, and in how many steps. */
export interface Cooling {
  readonly warm: number
  readonly cold: number
  readonly steps: number
  /** The share of steps in which two people exchange their whole day, which leaves who meets how often as it is. */
  readonly wholeDays: number
}

/** The share of steps that move one person to another table, where sizes leave room for that. */
const MOVES = 0.12

/** While rules are broken, whole chains of people are looked for every so many steps. */
const EVENS_OUT = 600
const RELEASES = 6

/**
 * Looks for better seats by simulated annealing (Kirkpatrick, Gelatt & Vecchi, 1983). A step lets two people exchange
 * seats in a round, and in the other rounds in which that would take one of them to a theme twice: a Kempe chain over
 * two people's routes. That keeps what rules and sizes ask, so that most steps are worth weighing.
 */
export class SeatSearch {
  readonly board: CafeBoard
  /** The best seats so far, and what they cost. */
  readonly best: Int32Array
  bestCost: number
  bestHard: number
  readonly #random: Random
  readonly #seats: Int32Array
  readonly #chain: number[] = []
  #wholeDays = 0
  /** Whether tables may differ in size, so that moving one person can be allowed at all. */
  readonly #mayMove: boolean

  constructor(board: CafeBoard, random: Random) {
    this.board = board
    this.#random = random
    const { cafe } = board
    const { rounds, people, now } = cafe
    const free: number[] = []
    for (let seat = now * people; seat < rounds * people; seat += 1) {
      if (cafe.isPresent[seat] === 1 && cafe.hostAt[seat]! < 0) free.push(seat)
    }
    this.#seats = Int32Array.from(free)
    this.#mayMove = board.sizes > 0 || cafe.most.some((most, at) => most !== cafe.least[at])
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
  *cool({ warm, cold, steps, wholeDays }: Cooling, slice = 128): Generator<number, void> {
    this.#wholeDays = wholeDays
    for (let step = 0; step < steps; step += 1) {
      const left = 1 - step / steps
      this.#step(cold + (warm - cold) * left * left)
      if (step % slice === slice - 1) yield slice
    }
  }

  /** Steps of people who break a rule, until nobody does: min-conflicts (Minton and others, 1992) with some heat. */
  *mend(steps: number, slice = 128): Generator<number, void> {
    this.#wholeDays = 0.05
    this.board.countMeetings(false)
    const { board } = this
    const { people } = board.cafe
    if (board.hardCost < this.bestHard) this.keep()
    let troubled: number[] = []
    for (let step = 0; step < steps && board.hardCost > 0; step += 1) {
      if (step % 64 === 0) troubled = this.#seatsInTrouble()
      if (step % EVENS_OUT === 0) this.#release(troubled)
      const heat = board.weights.rule * (0.1 + 0.5 * this.#random() * this.#random())
      const isAimed = troubled.length > 0 && this.#random() < 0.8
      const seat = isAimed ? troubled[pick(this.#random, troubled.length)]! : this.#anySeat()
      if (seat >= 0) this.#stepFrom(Math.floor(seat / people), seat % people, heat)
      if (board.hardCost < this.bestHard) this.keep()
      if (step % slice === slice - 1) yield slice
    }
    // What the best seats cost could not be known while nobody counted.
    this.goBack()
    board.countMeetings(true)
    this.bestCost = board.cost
  }

  /** Brings people from tables with too many to tables with too few, over others, where nobody's day suffers. */
  #evenOut(): void {
    const { cafe } = this.board
    for (let round = cafe.now; round < cafe.rounds; round += 1) {
      for (const { tables } of cafe.classes[round]!) {
        while (this.#passOn(round, tables)) {
          // Each turn brings one person more to where there are too few.
        }
      }
    }
  }

  /**
   * Lets some who break a rule go where they break none, whatever that does to sizes, and evens those out again: an
   * ejection chain (Glover, 1996). What makes nothing better is taken back.
   */
  #release(troubled: readonly number[]): void {
    const { board } = this
    const { people } = board.cafe
    this.#evenOut()
    for (let attempt = 0; attempt < RELEASES && board.hardCost > 0 && troubled.length > 0; attempt += 1) {
      const seat = troubled[pick(this.#random, troubled.length)]!
      const [round, person] = [Math.floor(seat / people), seat % people]
      if (board.trouble[person] === 0) continue
      const open = board.cafe.classes[round]![board.cafe.groupOf[person]!]!.tables
      const free = open.filter((table) => board.troubleOfMove(round, person, table) < 0)
      if (free.length === 0) continue
      const [before, hard] = [board.seats.slice(), board.hardCost]
      board.put(round, person, free[pick(this.#random, free.length)]!)
      this.#evenOut()
      if (board.hardCost > hard) board.restore(before)
    }
    if (board.hardCost < this.bestHard) this.keep()
  }

  /** One augmenting path (Berge, 1957): each on it moves to the next table, so that only its ends change in size. */
  #passOn(round: number, tables: readonly number[]): boolean {
    const { board } = this
    const from = round * board.cafe.tables
    const spare = (table: number) => board.at(round, table).length - board.cafe.most[from + table]!
    const lack = (table: number) => board.cafe.least[from + table]! - board.at(round, table).length
    const crowded = tables.filter((table) => spare(table) > 0)
    const empty = tables.filter((table) => lack(table) > 0)
    if (crowded.length + empty.length === 0) return false
    const starts = crowded.length > 0 ? crowded : tables.filter((table) => lack(table) < 0)
    const isEnd = (table: number) => (empty.length > 0 ? lack(table) > 0 : spare(table) < 0)
    const cameFrom = new Map<number, Passed>()
    const queue = [...starts]
    for (let at = 0; at < queue.length; at += 1) {
      const table = queue[at]!
      for (const person of board.at(round, table)) {
        for (const next of tables) {
          if (starts.includes(next) || cameFrom.has(next)) continue
          const turned = this.#wayTo(round, person, next)
          if (turned === undefined) continue
          cameFrom.set(next, { table, person, turned })
          if (isEnd(next)) return this.#walkBack(round, next, cameFrom)
          queue.push(next)
        }
      }
    }
    return false
  }

  /**
   * How this person may come to sit there in this round: `round` itself by going there, another round by exchanging the
   * tables of the two; `undefined` when neither is allowed.
   */
  #wayTo(round: number, person: number, table: number): number | undefined {
    const { cafe } = this.board
    const seat = round * cafe.people + person
    if (cafe.hostAt[seat]! >= 0 || cafe.isAllowed[seat * cafe.tables + table] !== 1) return undefined
    if (this.board.troubleOfMove(round, person, table) <= 0) return round
    for (let other = cafe.now; other < cafe.rounds; other += 1) {
      const isThere = other !== round && this.board.seats[other * cafe.people + person] === table
      if (isThere && this.board.troubleOfTurn(person, round, other) <= 0) return other
    }
    return undefined
  }

  #walkBack(round: number, end: number, cameFrom: ReadonlyMap<number, Passed>): boolean {
    const { board } = this
    let table = end
    for (let step = cameFrom.get(table); step !== undefined; step = cameFrom.get(table)) {
      if (step.turned !== round) board.put(step.turned, step.person, step.table)
      board.put(round, step.person, table)
      table = step.table
    }
    return true
  }

  #seatsInTrouble(): number[] {
    const { cafe, trouble, seats } = this.board
    const { people, tables } = cafe
    const crowded = new Set<number>()
    for (let round = cafe.now; round < cafe.rounds; round += 1) {
      for (let table = 0; table < tables; table += 1) {
        const at = round * tables + table
        const { length } = this.board.at(round, table)
        if (length > cafe.most[at]! || length < cafe.least[at]!) crowded.add(at)
      }
    }
    const apart = new Set(cafe.apart.flat())
    return [...this.#seats].filter((seat) => {
      const person = seat % people
      const at = Math.floor(seat / people) * tables + seats[seat]!
      return trouble[person]! > 0 || (crowded.size > 0 && crowded.has(at)) || apart.has(person)
    })
  }

  #anySeat(): number {
    return this.#seats.length === 0 ? -1 : this.#seats[pick(this.#random, this.#seats.length)]!
  }

  #step(heat: number): void {
    const seat = this.#anySeat()
    if (seat < 0) return
    const { people } = this.board.cafe
    this.#stepFrom(Math.floor(seat / people), seat % people, heat)
  }

  #stepFrom(round: number, person: number, heat: number): void {
    const { cafe, seats, sizes } = this.board
    const here = seats[round * cafe.people + person]!
    const table = this.#otherTable(round, person, here)
    if (table < 0) return
    const limit = heat * exponential(this.#random())
    const isMove = here < 0 || (this.#mayMove && this.#random() < (sizes > 0 ? 0.5 : MOVES * (1 - this.#wholeDays)))
    if (isMove) return this.#tryMove(round, person, table, limit)
    const members = this.board.at(round, table)
    if (members.length === 0) return
    const other = members[pick(this.#random, members.length)]!
    if (cafe.hostAt[round * cafe.people + other]! >= 0) return
    const rounds = this.#random() < this.#wholeDays ? this.#wholeDay(person, other) : this.#follow(round, person, other)
    this.#tryExchange(person, other, rounds, limit)
  }

  /** Some other table that is open to this person in this round; -1 when none was found in a few tries. */
  #otherTable(round: number, person: number, here: number): number {
    const { cafe } = this.board
    const { tables } = cafe.classes[round]![cafe.groupOf[person]!]!
    const from = (round * cafe.people + person) * cafe.tables
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const table = tables[pick(this.#random, tables.length)] ?? -1
      if (table >= 0 && table !== here && cafe.isAllowed[from + table] === 1) return table
    }
    return -1
  }

  #tryMove(round: number, person: number, table: number, limit: number): void {
    const { board } = this
    const here = board.seats[round * board.cafe.people + person]!
    const price = here < 0 ? 0 : board.priceOfMove(round, person, table)
    if (board.troubleOfMove(round, person, table) * board.weights.rule + price > limit) return
    board.put(round, person, table)
    this.keep()
  }

  #tryExchange(person: number, other: number, rounds: readonly number[], limit: number): void {
    const { board } = this
    if (rounds.length === 0) return
    const price = board.priceOfExchange(person, other, rounds)
    // A step that costs too much can only be worth it by mending a rule.
    if (price > limit && board.broken === 0) return
    if (board.troubleOfExchange(person, other, rounds) * board.weights.rule + price > limit) return
    board.exchange(person, other, rounds)
    this.keep()
  }

  /** The round, and every other in which the exchange would otherwise bring one of the two to a theme twice. */
  #follow(round: number, person: number, other: number): readonly number[] {
    const { cafe, seats } = this.board
    const { rounds, people, now, themeOf, rules } = cafe
    const chain = this.#chain
    chain.length = 0
    chain.push(round)
    if (!rules.themes) return chain
    for (let at = 0; at < chain.length; at += 1) {
      const [here, there] = [seats[chain[at]! * people + person]!, seats[chain[at]! * people + other]!]
      if (here < 0 || there < 0) return []
      for (let next = now; next < rounds; next += 1) {
        if (chain.includes(next)) continue
        const [mine, theirs] = [seats[next * people + person]!, seats[next * people + other]!]
        const comesTwice = mine >= 0 && themeOf[mine] === themeOf[there]
        const leavesTwice = theirs >= 0 && themeOf[theirs] === themeOf[here]
        if (comesTwice || leavesTwice) chain.push(next)
      }
    }
    return this.#isFree(person, other, chain) ? chain : []
  }

  #wholeDay(person: number, other: number): readonly number[] {
    const { cafe } = this.board
    const chain = this.#chain
    chain.length = 0
    for (let round = cafe.now; round < cafe.rounds; round += 1) chain.push(round)
    return this.#isFree(person, other, chain) ? chain : []
  }

  /** Whether both sit somewhere in these rounds, and neither as a host. */
  #isFree(person: number, other: number, rounds: readonly number[]): boolean {
    const { cafe, seats } = this.board
    for (const round of rounds) {
      const [here, there] = [round * cafe.people + person, round * cafe.people + other]
      if (cafe.hostAt[here]! >= 0 || cafe.hostAt[there]! >= 0 || seats[here]! < 0 || seats[there]! < 0) return false
    }
    return true
  }
}

/**
 * How much worse a step may be, at a heat of one: drawn so that a step that costs `d` is taken with a chance of
 * exp(-d). From a table that is made with sums and products alone, so that every engine makes the same one.
 */
function exponential(chance: number): number {
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
