import type { RotationInstance, SeatPlan } from './instance.ts'

/** What is to be mixed: a value for each person, -1 where there is none. */
export interface Mixed {
  readonly attribute: string
  readonly weight: number
  readonly values: Int32Array
  readonly kinds: number
}

/** The people of one closed group in one round, and the tables open to them. */
export interface Class {
  readonly people: number
  readonly tables: readonly number[]
}

/**
 * An instance in numbers: people, tables, themes and groups are their places in the lists. A person in a round is at
 * [round * people + person], a table in a round at [round * tables + table].
 */
export interface Cafe {
  readonly instance: RotationInstance
  readonly rounds: number
  readonly tables: number
  readonly people: number
  readonly themes: readonly string[]
  readonly themeOf: Int32Array
  readonly groups: number
  readonly groupOf: Int32Array
  /** Sizes differ by one at most, so that tables have no seats of their own. */
  readonly isEven: boolean
  readonly isOpen: Uint8Array
  readonly isPresent: Uint8Array
  /** The table that a person hosts in a round; -1 for everyone else. */
  readonly hostAt: Int32Array
  /** At [(round * people + person) * tables + table]: open, of the own group, as pinned, not forbidden, the host's own. */
  readonly isAllowed: Uint8Array
  readonly isPinned: Uint8Array
  /** Somebody who is pinned or forbidden anything. */
  readonly isSpecial: Uint8Array
  readonly mustVisit: readonly (readonly [person: number, theme: number])[]
  readonly apart: readonly (readonly [number, number])[]
  /** Takes part from elsewhere. */
  readonly isOnline: Uint8Array
  /** At [round * people + person]: sits here for the last time while the day goes on. */
  readonly isLeaving: Uint8Array
  /** At [round][group]. */
  readonly classes: readonly (readonly Class[])[]
  readonly least: Int32Array
  readonly most: Int32Array
  readonly mix: readonly Mixed[]
  /** Rounds before this one have been. */
  readonly now: number
  /** Where people sat in the rounds that have been; -1 for nowhere. */
  readonly past: Int32Array
  /** Where people were told to sit in the rounds to come; -1 for nowhere. */
  readonly announced: Int32Array
  readonly rules: { readonly themes: boolean; readonly move: boolean }
}

/** The tables at which a person may sit in a round, the person's seat in that round being at [round * people + person]. */
export function tablesAllowed({ tables, isAllowed }: Cafe, seat: number): number[] {
  const allowed: number[] = []
  for (let table = 0; table < tables; table += 1) if (isAllowed[seat * tables + table] === 1) allowed.push(table)
  return allowed
}

/** The plan that these seats are, with every open table in it. */
export function readSeatPlan({ instance, rounds, tables, people, isOpen }: Cafe, seats: Int32Array): SeatPlan {
  return {
    rounds: Array.from({ length: rounds }, (_, round) => {
      const row = new Map<string, string[]>()
      instance.tables.forEach(({ id }, table) => {
        if (isOpen[round * tables + table] === 1) row.set(id, [])
      })
      for (let person = 0; person < people; person += 1) {
        const table = instance.tables[seats[round * people + person]!]
        if (table === undefined) continue
        const sitting = row.get(table.id) ?? []
        sitting.push(instance.participants[person]!.id)
        row.set(table.id, sitting)
      }
      return Object.fromEntries(row)
    }),
  }
}
