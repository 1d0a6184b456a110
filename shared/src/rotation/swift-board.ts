import type { Cafe } from './cafe.ts'
import type { BoardWeights, CafeBoard } from './cafe-board.ts'

/** The counts below grow with rounds, tables and people: beyond so many, looking them up takes longer than counting. */
const MOST_COUNTS = 60_000
/** What any wish to mix weighs where they look alike, in units of the lightest. */
const ALIKE = 1.2

/**
 * A plan that breaks no rule, with everything counted that says what an exchange of two people would cost: it is read
 * from a few counts, however many sit at the tables. Taking a step is dear instead, but few are taken of those weighed.
 */
export class SwiftBoard {
  readonly cafe: Cafe
  readonly weights: BoardWeights
  /** At [round * people + person]; -1 where nobody sits. */
  readonly seats: Int32Array
  /** How often two meet, at [one * people + other]. */
  readonly times: Uint8Array
  /** What it costs while looking that these two sit together, for what they have in common. */
  readonly alike: Float64Array
  /** How often a person meets those at a table, all in all, at [(round * tables + table) * people + person]. */
  readonly met: Int32Array
  /** What it costs that a person sits at a table, for what the people there have in common, at the same place. */
  readonly likeness: Float64Array
  /** How many sit at both of two tables, at [place * places + place], a place being round * tables + table. */
  readonly common: Int32Array
  readonly sizes: Int32Array
  /** The round in which somebody comes to a theme, at [person * themes + theme]; -1 for none. */
  readonly roundOf: Int32Array
  /** The seats that may change: of whoever is there and hosts no table. */
  readonly free: Int32Array
  /** The rounds in which somebody may change seats, one bit each. */
  readonly freeRounds: Int32Array
  /** Somebody of whom more is asked than a theme a round. */
  readonly isBound: Uint8Array
  /** Meetings with somebody met before, more for each time. */
  repeats = 0
  /** What it costs in the end that people with something in common sit together. */
  mixing = 0
  /** The same of two people. */
  readonly #mixingOf: Float64Array
  readonly #members: Int32Array
  readonly #room: number
  readonly #placeAt: Int32Array
  readonly #pairsAt = new Int32Array(64)
  readonly #apartOf: readonly (readonly number[])[]
  readonly #mustOf: readonly (readonly number[])[]

  /**
   * Whether all that there is to weigh is who meets whom and who is like whom: nothing was told, no rule is broken, nobody
   * takes part from elsewhere, no two host a table together, and each comes to another theme every round.
   */
  static fits(board: CafeBoard): boolean {
    const { cafe, seats } = board
    const { rounds, people, tables, hostAt, themeOf } = cafe
    if (cafe.instance.live !== undefined || !cafe.rules.themes || board.hardCost > 0 || rounds > 30) return false
    if (rounds * tables * people > MOST_COUNTS || cafe.isOnline.includes(1) || cafe.isLeaving.includes(1)) return false
    for (let person = 0; person < people; person += 1) {
      const themes = new Set<number>()
      for (let round = 0; round < rounds; round += 1) {
        const seat = round * people + person
        const table = seats[seat]!
        const host = hostAt[seat]!
        if (host >= 0 && hostAt.indexOf(host, round * people) !== seat) return false
        if (host >= 0 || table < 0) continue
        if (themes.has(themeOf[table]!)) return false
        themes.add(themeOf[table]!)
      }
    }
    return true
  }

  /** With `evenly` no wish to mix weighs more than another while looking, so that a light one is not drowned. */
  constructor({ cafe, weights, seats }: CafeBoard, evenly: boolean) {
    const { rounds, people, tables, themes } = cafe
    const places = rounds * tables
    this.cafe = cafe
    this.weights = weights
    this.seats = seats.slice()
    this.times = new Uint8Array(people * people)
    this.alike = new Float64Array(people * people)
    this.#mixingOf = new Float64Array(people * people)
    this.met = new Int32Array(places * people)
    this.likeness = new Float64Array(places * people)
    this.common = new Int32Array(places * places)
    this.sizes = new Int32Array(places)
    this.roundOf = new Int32Array(people * themes.length)
    this.#room = Math.max(...cafe.most) + 1
    this.#members = new Int32Array(places * this.#room)
    this.#placeAt = new Int32Array(rounds * people)
    this.#apartOf = Array.from({ length: people }, (_, one) =>
      cafe.apart.filter((pair) => pair.includes(one)).map(([a, b]) => (a === one ? b : a)),
    )
    this.#mustOf = Array.from({ length: people }, (_, one) =>
      cafe.mustVisit.filter(([person]) => person === one).map(([, theme]) => theme),
    )
    this.isBound = Uint8Array.from({ length: people }, (_, person) =>
      cafe.isSpecial[person] === 1 || this.#apartOf[person]!.length > 0 || this.#mustOf[person]!.length > 0 ? 1 : 0,
    )
    this.freeRounds = new Int32Array(people)
    this.free = Int32Array.from(this.seats.keys()).filter((seat) => seats[seat]! >= 0 && cafe.hostAt[seat]! < 0)
    for (const seat of this.free) this.freeRounds[seat % people]! |= 1 << Math.floor(seat / people)
    const even = evenly && cafe.mix.length > 1 ? ALIKE * Math.min(...weights.mix) : undefined
    cafe.mix.forEach(({ values }, at) => {
      const weight = weights.mix[at]!
      for (let pair = 0; pair < people * people; pair += 1) {
        const one = values[Math.floor(pair / people)]!
        const other = values[pair % people]!
        if (one < 0 || one !== other || pair % (people + 1) === 0) continue
        this.alike[pair]! += even ?? weight
        this.#mixingOf[pair]! += weight
      }
    })
    this.load(seats)
  }

  /** Seats everybody as told, and counts all anew. */
  load(seats: Int32Array): void {
    const { rounds, people, tables, themes, themeOf } = this.cafe
    this.seats.set(seats)
    for (const counts of [this.times, this.met, this.likeness, this.common, this.sizes, this.#pairsAt]) counts.fill(0)
    this.roundOf.fill(-1)
    this.repeats = 0
    this.mixing = 0
    for (let seat = 0; seat < rounds * people; seat += 1) {
      if (seats[seat]! < 0) continue
      const round = Math.floor(seat / people)
      const person = seat % people
      const place = round * tables + seats[seat]!
      for (let at = 0; at < this.sizes[place]!; at += 1) {
        const other = this.#members[place * this.#room + at]!
        this.#countPair(person, other, 1)
        this.mixing += this.#mixingOf[person * people + other]!
      }
      this.#placeAt[seat] = this.sizes[place]!
      this.#members[place * this.#room + this.sizes[place]!] = person
      this.sizes[place]! += 1
      this.roundOf[person * themes.length + themeOf[seats[seat]!]!] = round
      for (let other = 0; other < rounds; other += 1) {
        const table = seats[other * people + person]!
        if (table >= 0) this.common[place * rounds * tables + other * tables + table]! += 1
      }
    }
    for (let seat = 0; seat < rounds * people; seat += 1) {
      if (seats[seat]! >= 0) this.#bring(Math.floor(seat / people) * tables + seats[seat]!, seat % people, 1)
    }
  }

  /** How often those meet who meet most often. */
  get most(): number {
    let most = this.#pairsAt.length - 1
    while (most > 0 && this.#pairsAt[most]! <= 0) most -= 1
    return most
  }

  /** Whether the one may take the other's seats in these rounds, one bit each, as far as what is asked of the one tells. */
  mayTake(one: number, other: number, rounds: number): boolean {
    if (this.isBound[one] === 0) return true
    const { people, tables, themes, isAllowed } = this.cafe
    for (let round = 0; round < this.cafe.rounds; round += 1) {
      if ((rounds & (1 << round)) === 0) continue
      const table = this.seats[round * people + other]!
      if (isAllowed[(round * people + one) * tables + table] !== 1) return false
      for (const apart of this.#apartOf[one]!) {
        if (apart !== other && this.seats[round * people + apart] === table) return false
      }
    }
    return this.#mustOf[one]!.every((theme) => {
      const mine = this.roundOf[one * themes.length + theme]!
      const theirs = this.roundOf[other * themes.length + theme]!
      return (rounds & (1 << mine)) === 0 || (theirs >= 0 && (rounds & (1 << theirs)) !== 0)
    })
  }

  /** The same for one person who goes to another table, where there is room. */
  mayGo(person: number, round: number, table: number): boolean {
    const { people, tables, themeOf, isAllowed } = this.cafe
    const seat = round * people + person
    if (isAllowed[seat * tables + table] !== 1) return false
    if (this.#mustOf[person]!.includes(themeOf[this.seats[seat]!]!)) return false
    return this.#apartOf[person]!.every((apart) => this.seats[round * people + apart] !== table)
  }

  /** Lets two people exchange their seats in one round. The themes are told by `readThemes` once all rounds are done. */
  exchange(round: number, one: number, other: number): void {
    const { people, tables } = this.cafe
    const seat = round * people + one
    const otherSeat = round * people + other
    const here = this.seats[seat]!
    const there = this.seats[otherSeat]!
    const from = round * tables + here
    const to = round * tables + there
    this.#leave(from, one, seat)
    this.#leave(to, other, otherSeat)
    this.#sit(to, one, seat, there)
    this.#sit(from, other, otherSeat, here)
  }

  /** Brings one person to another table. */
  move(round: number, person: number, table: number): void {
    const { people, tables } = this.cafe
    const seat = round * people + person
    this.#leave(round * tables + this.seats[seat]!, person, seat)
    this.#sit(round * tables + table, person, seat, table)
  }

  /** Which themes this person comes to when, as the seats have it. */
  readThemes(person: number): void {
    const { rounds, people, themes, themeOf } = this.cafe
    this.roundOf.fill(-1, person * themes.length, (person + 1) * themes.length)
    for (let round = 0; round < rounds; round += 1) {
      const table = this.seats[round * people + person]!
      if (table >= 0) this.roundOf[person * themes.length + themeOf[table]!] = round
    }
  }

  #leave(place: number, person: number, seat: number): void {
    const first = place * this.#room
    this.sizes[place]! -= 1
    const last = this.#members[first + this.sizes[place]!]!
    this.#members[first + this.#placeAt[seat]!] = last
    this.#placeAt[seat - person + last] = this.#placeAt[seat]!
    this.#bring(place, person, -1)
    this.seats[seat] = -1
    for (let at = 0; at < this.sizes[place]!; at += 1) this.#meet(person, this.#members[first + at]!, -1)
    this.#countCommon(place, person, -1)
  }

  #sit(place: number, person: number, seat: number, table: number): void {
    const first = place * this.#room
    for (let at = 0; at < this.sizes[place]!; at += 1) this.#meet(person, this.#members[first + at]!, 1)
    this.#countCommon(place, person, 1)
    this.seats[seat] = table
    this.#bring(place, person, 1)
    this.#placeAt[seat] = this.sizes[place]!
    this.#members[first + this.sizes[place]!] = person
    this.sizes[place]! += 1
  }

  /** To everybody else this table is now one with this person, or without. */
  #bring(place: number, person: number, step: 1 | -1): void {
    const { people } = this.cafe
    const { met, likeness, times, alike } = this
    const first = place * people
    const row = person * people
    for (let other = 0; other < people; other += 1) {
      met[first + other]! += step * times[row + other]!
      likeness[first + other]! += step * alike[row + other]!
    }
  }

  /** Two meet once more or less, which counts at every table where one of them sits. */
  #meet(one: number, other: number, step: 1 | -1): void {
    const { rounds, people, tables } = this.cafe
    const { seats, met } = this
    this.#countPair(one, other, step)
    this.mixing += step * this.#mixingOf[one * people + other]!
    for (let round = 0; round < rounds; round += 1) {
      const mine = seats[round * people + one]!
      const theirs = seats[round * people + other]!
      if (mine >= 0) met[(round * tables + mine) * people + other]! += step
      if (theirs >= 0) met[(round * tables + theirs) * people + one]! += step
    }
  }

  #countPair(one: number, other: number, step: 1 | -1): void {
    const { people } = this.cafe
    const before = this.times[one * people + other]!
    const after = before + step
    this.times[one * people + other] = after
    this.times[other * people + one] = after
    this.#pairsAt[before]! -= 1
    this.#pairsAt[after]! += 1
    this.repeats += step === 1 ? before : -after
  }

  #countCommon(place: number, person: number, step: 1 | -1): void {
    const { rounds, people, tables } = this.cafe
    const places = rounds * tables
    for (let round = 0; round < rounds; round += 1) {
      const table = this.seats[round * people + person]!
      if (table < 0 || round === Math.floor(place / tables)) continue
      this.common[place * places + round * tables + table]! += step
      this.common[(round * tables + table) * places + place]! += step
    }
  }
}
