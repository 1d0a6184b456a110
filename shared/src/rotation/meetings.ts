/** Two hosts of one table share it whatever is planned: their meetings are not counted. */
const UNCOUNTED = 128
/** The same while an exchange is weighed, in which it may seem to become more or less. */
const UNCOUNTED_AT_LEAST = 64

/**
 * How often any two people share a table. What an exchange of seats would cost is known without anybody moving, in as
 * many steps as there are people at the two tables.
 */
export class Meetings {
  /** Meetings with somebody met before, more for each time: 1 for the second, 2 for the third. */
  repeats = 0
  readonly #people: number
  /** At [one * people + other], and the other way round. */
  readonly #times: Uint8Array
  /** Pairs that meet so often. */
  readonly #pairsAt = new Int32Array(64)
  /** How many more times one of two who exchange would meet each person, and the other as many fewer. */
  readonly #traded: Int8Array

  constructor(people: number) {
    this.#people = people
    this.#times = new Uint8Array(people * people)
    this.#traded = new Int8Array(people)
  }

  /** From now on nobody counts how often these two meet. */
  ignore(one: number, other: number): void {
    this.#times[one * this.#people + other] = UNCOUNTED
    this.#times[other * this.#people + one] = UNCOUNTED
  }

  /** How often those meet who meet most often. */
  get most(): number {
    let most = this.#pairsAt.length - 1
    while (most > 0 && this.#pairsAt[most]! <= 0) most -= 1
    return most
  }

  forget(): void {
    const times = this.#times
    for (let pair = 0; pair < times.length; pair += 1) if (times[pair]! < UNCOUNTED) times[pair] = 0
    this.repeats = 0
    this.#pairsAt.fill(0)
  }

  /** Pairs among these people who meet more than once. */
  againAt(members: readonly number[]): number {
    let pairs = 0
    for (const one of members) {
      for (const other of members) {
        const times = this.#times[one * this.#people + other]!
        if (one < other && times > 1 && times < UNCOUNTED) pairs += 1
      }
    }
    return pairs
  }

  /** Somebody comes to a table with these people, or leaves them. */
  meet(person: number, members: readonly number[], step: 1 | -1): void {
    const times = this.#times
    const people = this.#people
    const pairsAt = this.#pairsAt
    for (let at = 0; at < members.length; at += 1) {
      const other = members[at]!
      const before = times[person * people + other]!
      if (other === person || before >= UNCOUNTED) continue
      const after = before + step
      times[person * people + other] = after
      times[other * people + person] = after
      pairsAt[before]! -= 1
      pairsAt[after]! += 1
      this.repeats += step === 1 ? before : -after
    }
  }

  /** How many repeats more there would be if this person went from these people to those. */
  repeatsOfMove(person: number, from: readonly number[], to: readonly number[]): number {
    const times = this.#times
    const row = person * this.#people
    let more = 0
    for (let at = 0; at < to.length; at += 1) {
      const before = times[row + to[at]!]!
      if (before < UNCOUNTED) more += before
    }
    for (let at = 0; at < from.length; at += 1) {
      const other = from[at]!
      const before = times[row + other]!
      if (other !== person && before < UNCOUNTED) more -= before - 1
    }
    return more
  }

  /** How many repeats more there would be if two people exchanged their seats at these tables. */
  repeatsOfExchange(one: number, here: readonly number[], other: number, there: readonly number[]): number {
    return this.#repeatsOfJoining(one, other, there) + this.#repeatsOfJoining(other, one, here)
  }

  /** The one comes to these people and the other goes from them. */
  #repeatsOfJoining(one: number, other: number, members: readonly number[]): number {
    const times = this.#times
    const rowOfOne = one * this.#people
    const rowOfOther = other * this.#people
    let more = 0
    for (let at = 0; at < members.length; at += 1) {
      const person = members[at]!
      if (person === other) continue
      const ofOne = times[rowOfOne + person]!
      const ofOther = times[rowOfOther + person]!
      if (ofOne < UNCOUNTED) more += ofOne
      if (ofOther < UNCOUNTED) more += 1 - ofOther
    }
    return more
  }

  /**
   * How many repeats more there are if one of two who exchange seats comes to these people and the other goes from them,
   * or the other way round, after the trades before this one. Asked for each table of an exchange in turn, and then
   * taken back with `endTrade`: whoever is at several of the tables meets both several times more or less.
   */
  repeatsOfTrade(one: number, other: number, members: readonly number[], step: 1 | -1): number {
    const times = this.#times
    const traded = this.#traded
    const rowOfOne = one * this.#people
    const rowOfOther = other * this.#people
    let more = 0
    for (let at = 0; at < members.length; at += 1) {
      const person = members[at]!
      if (person === one || person === other) continue
      const before = traded[person]!
      const ofOne = times[rowOfOne + person]! + before
      const ofOther = times[rowOfOther + person]! - before
      if (ofOne < UNCOUNTED_AT_LEAST) more += step === 1 ? ofOne : 1 - ofOne
      if (ofOther < UNCOUNTED_AT_LEAST) more += step === 1 ? 1 - ofOther : ofOther
      traded[person] = before + step
    }
    return more
  }

  endTrade(members: readonly number[]): void {
    for (let at = 0; at < members.length; at += 1) this.#traded[members[at]!] = 0
  }
}
