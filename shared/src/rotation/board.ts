import { type GroupTask } from './group-task.ts'
import { readLaw, type Law } from './law.ts'

/** One person to another table in one round. */
export interface Step {
  readonly guest: number
  readonly round: number
  readonly table: number
}

/** How much each kind of trouble weighs in the total. */
export interface Weights {
  readonly sizes: number
  readonly changes: number
  readonly meetings: number
  readonly colleagues: number
}

/**
 * A group's whole plan under construction. Every seat is counted as it is taken and left, so that the four
 * troubles are known at any moment: uneven sizes (the sum of squares, least when even), seats other than told,
 * people meeting again (each time worse than the last), colleagues at one table.
 */
export class Board {
  readonly task: GroupTask
  readonly law: Law
  /** At [guest * rounds + round]; -1 where nobody sits. */
  readonly seats: Int32Array
  sizes = 0
  changes = 0
  meetings = 0
  colleagues = 0
  readonly #met: Uint8Array
  readonly #present: number[][]
  readonly #ofOrganisation: Int32Array

  constructor(task: GroupTask) {
    this.task = task
    this.law = readLaw(task)
    this.seats = new Int32Array(task.guests.length * task.rounds).fill(-1)
    this.#met = task.met.slice()
    this.#present = Array.from({ length: task.rounds * task.tables.length }, () => [])
    this.#ofOrganisation = new Int32Array(task.rounds * task.tables.length * task.organisations)
  }

  total(weights: Weights): number {
    return (
      this.sizes * weights.sizes +
      this.changes * weights.changes +
      this.meetings * weights.meetings +
      this.colleagues * weights.colleagues
    )
  }

  seatOf(guest: number, round: number): number {
    return this.seats[guest * this.task.rounds + round]!
  }

  /** The guests at this table, in no order. */
  at(round: number, table: number): readonly number[] {
    return this.#present[round * this.task.tables.length + table]!
  }

  /** Takes the steps if every route they touch stays lawful; answers whether they were taken. */
  take(steps: readonly Step[]): boolean {
    const { rounds, guests } = this.task
    const before = steps.map((step) => this.seatOf(step.guest, step.round))
    for (const step of steps) this.seats[step.guest * rounds + step.round] = step.table
    const lawful = steps.every(
      ({ guest }, index) =>
        steps.findIndex((step) => step.guest === guest) < index ||
        this.law.isLawful(guests[guest]!, this.seats, guest * rounds),
    )
    steps.forEach((step, index) => (this.seats[step.guest * rounds + step.round] = before[index]!))
    if (lawful) for (const step of steps) this.put(step.guest, step.round, step.table)
    return lawful
  }

  /** Seats a guest without asking the law; -1 takes the seat away. */
  put(guest: number, round: number, table: number): void {
    const index = guest * this.task.rounds + round
    if (this.seats[index] === table) return
    this.#leave(guest, round)
    this.seats[index] = table
    if (table < 0) return
    const place = round * this.task.tables.length + table
    const present = this.#present[place]!
    this.sizes += 2 * present.length + 1
    const told = this.task.told[index]!
    if (told >= 0 && told !== table) this.changes += 1
    const people = this.task.guests.length
    for (const other of present) {
      const times = this.#met[guest * people + other]!
      this.meetings += times
      this.#met[guest * people + other] = times + 1
      this.#met[other * people + guest] = times + 1
    }
    present.push(guest)
    const { organisation } = this.task.guests[guest]!
    if (organisation < 0) return
    const count = place * this.task.organisations + organisation
    this.colleagues += this.#ofOrganisation[count]!
    this.#ofOrganisation[count]! += 1
  }

  #leave(guest: number, round: number): void {
    const index = guest * this.task.rounds + round
    const table = this.seats[index]!
    if (table < 0) return
    this.seats[index] = -1
    const place = round * this.task.tables.length + table
    const present = this.#present[place]!
    present[present.indexOf(guest)] = present[present.length - 1]!
    present.pop()
    this.sizes -= 2 * present.length + 1
    const told = this.task.told[index]!
    if (told >= 0 && told !== table) this.changes -= 1
    const people = this.task.guests.length
    for (const other of present) {
      const times = this.#met[guest * people + other]! - 1
      this.meetings -= times
      this.#met[guest * people + other] = times
      this.#met[other * people + guest] = times
    }
    const { organisation } = this.task.guests[guest]!
    if (organisation < 0) return
    const count = place * this.task.organisations + organisation
    this.#ofOrganisation[count]! -= 1
    this.colleagues -= this.#ofOrganisation[count]!
  }
}
