import type { Cafe } from './cafe.ts'
import { Meetings } from './meetings.ts'
import { Mixing } from './mixing.ts'
import { pairsOf } from './pairs.ts'
import { Strains } from './strains.ts'

/** What each kind of trouble costs, in points of the score. */
export interface BoardWeights {
  /** A rule of the day broken: a theme twice, a table again, a pin, two who are to be apart. */
  readonly rule: number
  /** One person more or fewer at a table than it may have. */
  readonly size: number
  /** What counts for more than a theme or a table twice: a seat, a pin, a host, a ban. By how many times. */
  readonly grave: number
  /** One who takes part from elsewhere alone or as the third or later at a table; one who leaves from a small table. */
  readonly strain: number
  /** Somebody who meets somebody again. */
  readonly repeat: number
  /** Somebody who meets somebody more often than anybody must: by how often that is at most. */
  readonly most: (times: number) => number
  /** Two of the same value at one table, by attribute. */
  readonly mix: readonly number[]
  /** A seat other than announced; in the next round, and after it. */
  readonly changeNext: number
  readonly changeLater: number
}

/**
 * A whole plan under construction, every count kept as seats are taken and left, so that the price of a step is known
 * at once. Nothing is forbidden here: what breaks a rule costs `weights.rule`.
 */
export class CafeBoard {
  readonly cafe: Cafe
  readonly weights: BoardWeights
  /** At [round * people + person]; -1 where nobody sits. Rounds before `now` are as they were. */
  readonly seats: Int32Array
  /** Rules broken by each person alone: theme, move, placement, host, must-visit, no seat. */
  readonly trouble: Int32Array
  troubles = 0
  togetherThough = 0
  sizes = 0
  /** How many times its weight somebody who meets somebody again costs while looking. */
  dislike = 1
  /** How many times its weight a changed seat costs while looking. */
  caution = 1
  /** While rules are broken nobody counts who meets whom. */
  #countsMeetings = true
  readonly #meetings: Meetings
  readonly #mixing: Mixing
  changesNext = 0
  changesLater = 0
  readonly #strains: Strains
  readonly #members: number[][]
  /** Which of the members of a table somebody is, at [round * people + person]. */
  readonly #places: Int32Array
  readonly #apartOf: readonly (readonly number[])[]
  readonly #mustOf: readonly (readonly number[])[]
  readonly #choices: Int32Array
  readonly #openThemes: readonly (readonly Int32Array[])[]
  readonly #marks: Int32Array
  #mark = 0

  constructor(cafe: Cafe, weights: BoardWeights) {
    const { rounds, people, tables } = cafe
    this.cafe = cafe
    this.weights = weights
    this.seats = new Int32Array(rounds * people).fill(-1)
    this.trouble = new Int32Array(people)
    this.#members = Array.from({ length: rounds * tables }, () => [])
    this.#places = new Int32Array(rounds * people)
    this.#meetings = new Meetings(people)
    this.#mixing = new Mixing(cafe, weights.mix)
    this.#apartOf = listOf(people, [...cafe.apart, ...cafe.apart.map(([a, b]) => [b, a] as const)])
    this.#mustOf = listOf(people, cafe.mustVisit)
    this.#marks = new Int32Array(cafe.themes.length)
    this.#openThemes = cafe.classes.map((ofRound) =>
      ofRound.map(({ tables: open }) => Int32Array.from(new Set(open.map((table) => cafe.themeOf[table]!)))),
    )
    this.#strains = new Strains(cafe)
    this.#choices = new Int32Array(rounds * people)
    for (let seat = 0; seat < rounds * people; seat += 1) {
      for (let table = 0; table < tables; table += 1) this.#choices[seat]! += cafe.isAllowed[seat * tables + table]!
    }
    for (let seat = 0; seat < rounds * people; seat += 1) {
      const table = cafe.hostAt[seat]!
      const from = Math.floor(seat / people) * people
      for (let other = from; table >= 0 && other < seat; other += 1) {
        if (cafe.hostAt[other] === table) this.#meetings.ignore(other % people, seat % people)
      }
    }
    for (let seat = 0; seat < cafe.now * people; seat += 1)
      this.move(Math.floor(seat / people), seat % people, cafe.past[seat]!)
    cafe.classes.forEach((ofRound, round) => {
      if (round < cafe.now) return
      for (const { tables: open } of ofRound) for (const table of open) this.sizes += this.#oddSize(round, table, 0)
    })
    for (let person = 0; person < people; person += 1) this.#look(person)
  }

  /** What the plan costs in the end. */
  get cost(): number {
    return this.#costWith(this.weights.repeat, 1) + this.weights.most(this.#meetings.most)
  }

  /** What it costs while looking: the same without the leap where nobody meets anybody so often any more. */
  get smoothCost(): number {
    return this.#costWith(this.weights.repeat * this.dislike, this.caution)
  }

  #costWith(repeat: number, caution: number): number {
    const { weights } = this
    const changes = this.changesNext * weights.changeNext + this.changesLater * weights.changeLater
    const soft = this.#strains.total * weights.strain + this.#mixing.cost + caution * changes
    return this.hardCost + this.#meetings.repeats * repeat + soft
  }

  /** How many are strained: alone online, or leaving from a small table. */
  get strains(): number {
    return this.#strains.total
  }

  get hardCost(): number {
    return this.broken * this.weights.rule + this.sizes * this.weights.size
  }

  /** Rules broken, sizes aside. */
  get broken(): number {
    return this.troubles + this.togetherThough
  }

  /** Meetings with somebody met before, more for each time. */
  get repeats(): number {
    return this.#meetings.repeats
  }

  /** How many times two people sit together, all rounds counted. */
  get pairMeetings(): number {
    return this.#members.reduce((sum, { length }) => sum + pairsOf(length), 0)
  }

  /** How many pairs sit together in this round who do so in another as well. */
  againIn(round: number): number {
    let pairs = 0
    for (let table = 0; table < this.cafe.tables; table += 1) pairs += this.#meetings.againAt(this.at(round, table))
    return pairs
  }

  /** Who sits at this table, in no order. */
  at(round: number, table: number): readonly number[] {
    return this.#members[round * this.cafe.tables + table]!
  }

  /** Whether one person can go from here to there without a table getting too small or too large. */
  hasRoom(round: number, here: number, there: number): boolean {
    const { tables, least, most } = this.cafe
    const isSpare = here < 0 || this.at(round, here).length > least[round * tables + here]!
    return isSpare && this.at(round, there).length < most[round * tables + there]!
  }

  /** Seats a person, or takes the seat away with -1. */
  put(round: number, person: number, table: number): void {
    this.move(round, person, table)
    this.#look(person)
  }

  /** Lets two people exchange their seats in these rounds. */
  exchange(one: number, other: number, rounds: readonly number[]): void {
    const { people } = this.cafe
    for (const round of rounds) {
      const here = this.seats[round * people + one]!
      const there = this.seats[round * people + other]!
      this.move(round, one, -1)
      this.move(round, other, here)
      this.move(round, one, there)
    }
    this.#look(one)
    this.#look(other)
  }

  /** How many rules more the two would break, had they exchanged: known without moving anybody. */
  troubleOfExchange(one: number, other: number, rounds: readonly number[]): number {
    const { people } = this.cafe
    this.#swapSeats(one, other, rounds, people)
    const after =
      this.#readTrouble(one) + this.#readTrouble(other) + this.#together(one, rounds) + this.#together(other, rounds)
    this.#swapSeats(one, other, rounds, people)
    const before = this.#together(one, rounds) + this.#together(other, rounds)
    return after - before - this.trouble[one]! - this.trouble[other]!
  }

  /**
   * How much more it would cost while looking, rules and sizes aside, had the two exchanged in these rounds. Above the
   * limit it may be known no further than that.
   */
  priceOfExchange(one: number, other: number, rounds: readonly number[], limit = Infinity): number {
    const { people, tables, instance } = this.cafe
    const seats = this.seats
    let price = 0
    for (let at = 0; at < rounds.length; at += 1) {
      const round = rounds[at]!
      const here = seats[round * people + one]!
      const there = seats[round * people + other]!
      if (here === there) continue
      price += this.#mixing.priceOfExchange(one, round * tables + here, other, round * tables + there)
      if (this.#strains.isAny) price += this.#strainOfExchange(round, one, here, other, there)
      if (instance.live !== undefined) price += this.#changeOf(round, one, there) + this.#changeOf(round, other, here)
    }
    // Two who exchange all their rounds exchange whom they meet: as many meet again as before.
    if (!this.#countsMeetings || rounds.length === this.cafe.rounds) return price
    const again = this.weights.repeat * this.dislike
    if (price - this.#meetings.repeats * again > limit) return price
    return price + again * this.#repeatsOfExchange(one, other, rounds)
  }

  #repeatsOfExchange(one: number, other: number, rounds: readonly number[]): number {
    const meetings = this.#meetings
    const first = rounds[0]!
    if (rounds.length === 1) {
      const mine = this.#membersWith(first, one)
      const theirs = this.#membersWith(first, other)
      return mine === theirs ? 0 : meetings.repeatsOfExchange(one, mine, other, theirs)
    }
    let repeats = 0
    for (let at = 0; at < rounds.length; at += 1) {
      const mine = this.#membersWith(rounds[at]!, one)
      const theirs = this.#membersWith(rounds[at]!, other)
      if (mine === theirs) continue
      repeats += meetings.repeatsOfTrade(one, other, theirs, 1) + meetings.repeatsOfTrade(one, other, mine, -1)
    }
    for (let at = 0; at < rounds.length; at += 1) {
      meetings.endTrade(this.#membersWith(rounds[at]!, one))
      meetings.endTrade(this.#membersWith(rounds[at]!, other))
    }
    return repeats
  }

  #membersWith(round: number, person: number): readonly number[] {
    return this.#members[round * this.cafe.tables + this.seats[round * this.cafe.people + person]!]!
  }

  /** The same, sizes included, for one person who goes to another table. */
  priceOfMove(round: number, person: number, table: number): number {
    const { people, tables } = this.cafe
    const here = this.seats[round * people + person]!
    const from = this.at(round, here)
    const to = this.at(round, table)
    return (
      this.#sizesOfMove(round, here, table) * this.weights.size +
      (this.#countsMeetings ? this.#meetings.repeatsOfMove(person, from, to) : 0) * this.weights.repeat * this.dislike +
      this.#mixing.priceOfMove(person, round * tables + here, round * tables + table) +
      this.#changeOf(round, person, table) +
      (this.#strains.isAny ? this.#strainOfMove(round, person, here, table) : 0)
    )
  }

  #strainOfExchange(round: number, one: number, here: number, other: number, there: number): number {
    const mine = this.at(round, here).length
    const theirs = this.at(round, there).length
    const strains =
      this.#strains.changeAt(round, here, mine, one, other) + this.#strains.changeAt(round, there, theirs, other, one)
    return strains * this.weights.strain
  }

  #strainOfMove(round: number, person: number, here: number, table: number): number {
    const mine = this.at(round, here).length
    const theirs = this.at(round, table).length
    const strains =
      this.#strains.changeAt(round, here, mine, person, -1) + this.#strains.changeAt(round, table, theirs, -1, person)
    return strains * this.weights.strain
  }

  /** How many more people too many or too few there were, had this person exchanged the tables of two rounds. */
  sizesOfTurn(person: number, round: number, later: number): number {
    const { people } = this.cafe
    const here = this.seats[round * people + person]!
    const there = this.seats[later * people + person]!
    return this.#sizesOfMove(round, here, there) + this.#sizesOfMove(later, there, here)
  }

  #sizesOfMove(round: number, here: number, there: number): number {
    const from = this.at(round, here).length
    const to = this.at(round, there).length
    return (
      this.#oddSize(round, here, from - 1) -
      this.#oddSize(round, here, from) +
      this.#oddSize(round, there, to + 1) -
      this.#oddSize(round, there, to)
    )
  }

  /** What it costs while looking that this person goes elsewhere than until now, measured by what was told. */
  #changeOf(round: number, person: number, table: number): number {
    const seat = round * this.cafe.people + person
    const told = this.cafe.announced[seat]!
    if (told < 0) return 0
    const more = (table === told ? 0 : 1) - (this.seats[seat] === told ? 0 : 1)
    return more * this.caution * (round === this.cafe.now ? this.weights.changeNext : this.weights.changeLater)
  }

  troubleOfMove(round: number, person: number, table: number): number {
    const seat = round * this.cafe.people + person
    const here = this.seats[seat]!
    const before = this.#together(person, [round])
    this.seats[seat] = table
    const after = this.#readTrouble(person) + this.#together(person, [round])
    this.seats[seat] = here
    return after - before - this.trouble[person]!
  }

  /** The same for a person who goes to the one table in the one round, and to the other in the other. */
  troubleOfTurn(person: number, round: number, later: number): number {
    const { people } = this.cafe
    const here = round * people + person
    const there = later * people + person
    const rounds = [round, later]
    const before = this.#together(person, rounds)
    const seat = this.seats[here]!
    this.seats[here] = this.seats[there]!
    this.seats[there] = seat
    const after = this.#readTrouble(person) + this.#together(person, rounds)
    this.seats[there] = this.seats[here]!
    this.seats[here] = seat
    return after - before - this.trouble[person]!
  }

  /** With how many one sits in these rounds of whom one is to be apart. */
  #together(person: number, rounds: readonly number[]): number {
    const apart = this.#apartOf[person]!
    if (apart.length === 0) return 0
    const { people } = this.cafe
    let found = 0
    for (const round of rounds) {
      const table = this.seats[round * people + person]!
      if (table < 0 || round < this.cafe.now) continue
      for (const other of apart) if (this.seats[round * people + other] === table) found += 1
    }
    return found
  }

  /** Every seat as it was in `seats`. */
  restore(seats: Int32Array): void {
    const { people, now } = this.cafe
    for (let seat = now * people; seat < seats.length; seat += 1) {
      if (this.seats[seat] !== seats[seat]) this.move(Math.floor(seat / people), seat % people, seats[seat]!)
    }
    for (let person = 0; person < people; person += 1) this.#look(person)
  }

  /** From now on who meets whom is not counted, or is counted again. */
  countMeetings(counts: boolean): void {
    if (counts === this.#countsMeetings) return
    this.#countsMeetings = counts
    if (!counts) return
    this.#meetings.forget()
    for (const members of this.#members) {
      members.forEach((person, at) => this.#meetings.meet(person, members.slice(0, at), 1))
    }
  }

  /** Whether the person may sit there and has not been at its theme, as far as the round before tells. */
  isFresh(round: number, person: number, table: number): boolean {
    const { people, tables, themeOf, isAllowed } = this.cafe
    if (isAllowed[(round * people + person) * tables + table] !== 1) return false
    for (let other = 0; other < this.cafe.rounds; other += 1) {
      const taken = this.seats[other * people + person]!
      if (other !== round && taken >= 0 && themeOf[taken] === themeOf[table]) return false
    }
    return true
  }

  move(round: number, person: number, table: number): void {
    const seat = round * this.cafe.people + person
    const before = this.seats[seat]!
    if (before === table) return
    if (before >= 0) this.#leave(round, person, before)
    this.seats[seat] = table
    if (table >= 0) this.#sit(round, person, table)
  }

  #swapSeats(one: number, other: number, rounds: readonly number[], people: number): void {
    for (const round of rounds) {
      const here = round * people + one
      const there = round * people + other
      const seat = this.seats[here]!
      this.seats[here] = this.seats[there]!
      this.seats[there] = seat
    }
  }

  #look(person: number): void {
    const found = this.#readTrouble(person)
    this.troubles += found - this.trouble[person]!
    this.trouble[person] = found
  }

  #readTrouble(person: number): number {
    const { rounds, people, tables, themeOf, now, isPresent, hostAt, isAllowed, isPinned, rules } = this.cafe
    const { grave } = this.weights
    const marks = this.#marks
    const mark = (this.#mark += 1)
    let found = 0
    for (let round = 0; round < rounds; round += 1) {
      const seat = round * people + person
      const table = this.seats[seat]!
      if (table < 0) {
        if (round >= now && isPresent[seat] === 1) found += grave
        continue
      }
      const theme = themeOf[table]!
      if (round >= now) {
        if (isAllowed[seat * tables + table] !== 1) found += grave
        else if (hostAt[seat]! < 0 && isPinned[seat] !== 1) {
          if (rules.themes && marks[theme] === mark && this.#hasFresh(round, person, mark)) found += 1
          const stayed = round > 0 && this.seats[seat - people] === table && hostAt[seat - people]! < 0
          if (rules.move && stayed && this.#choices[seat]! > 1) found += 1
        }
      }
      marks[theme] = mark
    }
    for (const theme of this.#mustOf[person]!) if (marks[theme] !== mark) found += 1
    return found
  }

  #hasFresh(round: number, person: number, mark: number): boolean {
    const { people, tables, themeOf, groupOf, isSpecial, isAllowed } = this.cafe
    if (isSpecial[person] === 0) {
      for (const theme of this.#openThemes[round]![groupOf[person]!]!) if (this.#marks[theme] !== mark) return true
      return false
    }
    const from = (round * people + person) * tables
    for (let table = 0; table < tables; table += 1) {
      if (isAllowed[from + table] === 1 && this.#marks[themeOf[table]!] !== mark) return true
    }
    return false
  }

  #oddSize(round: number, table: number, size: number): number {
    const at = round * this.cafe.tables + table
    const odd = Math.max(0, size - this.cafe.most[at]!) + Math.max(0, this.cafe.least[at]! - size)
    // Where sizes give way, two tables off by one are better than one off by two.
    return this.weights.size < this.weights.rule ? (odd * (odd + 1)) / 2 : odd
  }

  #sit(round: number, person: number, table: number): void {
    const { tables, now } = this.cafe
    const place = round * tables + table
    const members = this.#members[place]!
    if (this.#countsMeetings) this.#meetings.meet(person, members, 1)
    this.#strains.sit(round, person, table, members.length, 1)
    if (round >= now) {
      this.sizes += this.#oddSize(round, table, members.length + 1) - this.#oddSize(round, table, members.length)
      this.#count(round, person, table, 1)
    }
    this.#places[round * this.cafe.people + person] = members.length
    members.push(person)
  }

  #leave(round: number, person: number, table: number): void {
    const members = this.#members[round * this.cafe.tables + table]!
    this.#strains.sit(round, person, table, members.length, -1)
    const last = members.pop()!
    if (last !== person) {
      const at = this.#places[round * this.cafe.people + person]!
      members[at] = last
      this.#places[round * this.cafe.people + last] = at
    }
    if (this.#countsMeetings) this.#meetings.meet(person, members, -1)
    this.sizes += this.#oddSize(round, table, members.length) - this.#oddSize(round, table, members.length + 1)
    this.#count(round, person, table, -1)
  }

  #count(round: number, person: number, table: number, step: 1 | -1): void {
    const { people, tables, now, announced } = this.cafe
    this.#mixing.count(round * tables + table, person, step)
    const told = announced[round * people + person]!
    if (told >= 0 && told !== table) {
      if (round === now) this.changesNext += step
      else this.changesLater += step
    }
    for (const other of this.#apartOf[person]!)
      if (this.seats[round * people + other] === table) this.togetherThough += step
  }
}

function listOf(people: number, pairs: readonly (readonly [number, number])[]): readonly (readonly number[])[] {
  const lists = Array.from({ length: people }, (): number[] => [])
  for (const [person, other] of pairs) lists[person]!.push(other)
  return lists
}
