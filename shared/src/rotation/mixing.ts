import type { Cafe } from './cafe.ts'

/** How many people with the same value sit together, by attribute, and what a step would change in that. */
export class Mixing {
  /** Pairs with the same value that share a table, by attribute. */
  readonly same: Int32Array
  readonly #cafe: Cafe
  readonly #weights: readonly number[]
  /** For each attribute, at [(round * tables + table) * kinds + value]. */
  readonly #counts: readonly Int32Array[]

  constructor(cafe: Cafe, weights: readonly number[]) {
    this.#cafe = cafe
    this.#weights = weights
    this.same = new Int32Array(cafe.mix.length)
    this.#counts = cafe.mix.map(({ kinds }) => new Int32Array(cafe.rounds * cafe.tables * kinds))
  }

  get cost(): number {
    let sum = 0
    for (let at = 0; at < this.same.length; at += 1) sum += this.same[at]! * this.#weights[at]!
    return sum
  }

  /** Somebody sits down at this place, [round * tables + table], or gets up. */
  count(place: number, person: number, step: 1 | -1): void {
    const { mix } = this.#cafe
    for (let at = 0; at < mix.length; at += 1) {
      const { values, kinds } = mix[at]!
      const value = values[person]!
      if (value < 0) continue
      const counts = this.#counts[at]!
      // Who comes shares the value with those there; who goes, with those left.
      this.same[at]! += step === 1 ? counts[place * kinds + value]! : 1 - counts[place * kinds + value]!
      counts[place * kinds + value]! += step
    }
  }

  /** What it costs if this person goes from here to there, places of one round. */
  priceOfMove(person: number, here: number, there: number): number {
    const { mix } = this.#cafe
    let price = 0
    for (let at = 0; at < mix.length; at += 1) {
      const { values, kinds } = mix[at]!
      const value = values[person]!
      if (value < 0) continue
      const counts = this.#counts[at]!
      price += this.#weights[at]! * (counts[there * kinds + value]! - counts[here * kinds + value]! + 1)
    }
    return price
  }

  /** What it costs if the one, who is here, and the other, who is there, exchange seats. */
  priceOfExchange(one: number, here: number, other: number, there: number): number {
    const { mix } = this.#cafe
    let price = 0
    for (let at = 0; at < mix.length; at += 1) {
      const { values, kinds } = mix[at]!
      const mine = values[one]!
      const theirs = values[other]!
      if (mine === theirs) continue
      const counts = this.#counts[at]!
      const from = here * kinds
      const to = there * kinds
      let more = 0
      if (mine >= 0) more += counts[to + mine]! - counts[from + mine]! + 1
      if (theirs >= 0) more += counts[from + theirs]! - counts[to + theirs]! + 1
      price += this.#weights[at]! * more
    }
    return price
  }
}
