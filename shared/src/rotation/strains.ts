import type { Cafe } from './cafe.ts'

/**
 * Who has a hard time at a table: one who takes part from elsewhere alone, or with many others who do; one who leaves
 * after the round from a table that is not full, which is then smaller still.
 */
export class Strains {
  total = 0
  /** Whether anybody can have a hard time at all. */
  readonly isAny: boolean
  readonly #cafe: Cafe
  /** At each table how many take part from elsewhere, and how many leave, at [round * tables + table]. */
  readonly #online: Int32Array
  readonly #leaving: Int32Array

  constructor(cafe: Cafe) {
    this.#cafe = cafe
    this.isAny = cafe.isOnline.includes(1) || cafe.isLeaving.includes(1)
    this.#online = new Int32Array(cafe.rounds * cafe.tables)
    this.#leaving = new Int32Array(cafe.rounds * cafe.tables)
  }

  /** Somebody comes to a table of so many, or goes from it. */
  sit(round: number, person: number, table: number, size: number, step: 1 | -1): void {
    if (!this.isAny) return
    const { tables, people, isOnline, isLeaving } = this.#cafe
    const place = round * tables + table
    this.total +=
      step === 1 ? this.changeAt(round, table, size, -1, person) : this.changeAt(round, table, size, person, -1)
    this.#online[place]! += step * isOnline[person]!
    this.#leaving[place]! += step * isLeaving[round * people + person]!
  }

  /** How many more there would be at a table of so many if one went from it and another came; -1 is nobody. */
  changeAt(round: number, table: number, size: number, goes: number, comes: number): number {
    const { tables, people, isOnline, isLeaving } = this.#cafe
    const place = round * tables + table
    const online = (comes < 0 ? 0 : isOnline[comes]!) - (goes < 0 ? 0 : isOnline[goes]!)
    const leaving =
      (comes < 0 ? 0 : isLeaving[round * people + comes]!) - (goes < 0 ? 0 : isLeaving[round * people + goes]!)
    const more = (comes < 0 ? 0 : 1) - (goes < 0 ? 0 : 1)
    return this.#at(place, size + more, online, leaving) - this.#at(place, size, 0, 0)
  }

  #at(place: number, size: number, moreOnline: number, moreLeaving: number): number {
    const online = this.#online[place]! + moreOnline
    const leaving = this.#leaving[place]! + moreLeaving
    const alone = online === 1 ? 1 : 4 * Math.max(0, online - 2)
    return alone + (size < this.#cafe.most[place]! ? leaving : 0)
  }
}
