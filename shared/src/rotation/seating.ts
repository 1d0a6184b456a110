import { type GroupId, type PersonId, type TableId, type ThemeId } from '../lib/id.ts'

/** Who sits where in one round: each open table with its people. */
export type Seating = Readonly<Record<TableId, readonly PersonId[]>>

/** A table as the planner sees it. */
export interface PlannerTable {
  readonly id: TableId
  readonly theme: ThemeId
  readonly group: GroupId
  /** Open in rounds `from <= r < until`; without them, in every round. */
  readonly from?: number
  readonly until?: number
}

/** A person as the planner sees one. */
export interface PlannerPerson {
  readonly id: PersonId
  /** The room's people one belongs to; seats are only taken at tables of this group. */
  readonly group: GroupId
  readonly organisation?: string
  /** Stays at this table in every round ("blijft aan deze tafel", or its host). */
  readonly staysAt?: TableId
  /** Sits in rounds `from <= r < until`. */
  readonly from: number
  readonly until: number
  /** Themes already met in rounds before `from`; someone who came in late has none. */
  readonly visited?: readonly ThemeId[]
}

/** Where one person sits in one round, in reading order of the day. */
export interface Route {
  readonly person: PersonId
  readonly tables: readonly (TableId | undefined)[]
}

/** One sentence for the desk: in this round the tables differ by more than one person. */
export interface UnevenRound {
  readonly round: number
  readonly group: GroupId
  readonly largest: { readonly table: TableId; readonly people: number }
  readonly smallest: { readonly table: TableId; readonly people: number }
}

/** Whether people may sit at this table in this round. */
export function isOpen(table: PlannerTable, round: number): boolean {
  return round >= (table.from ?? 0) && (table.until === undefined || round < table.until)
}

/** Whether this person is there in this round. */
export function isPresent(person: PlannerPerson, round: number): boolean {
  return person.from <= round && round < person.until
}

/** The tables of one person over all rounds, `undefined` where the person has no seat. */
export function readRoute(seatings: readonly Seating[], person: PersonId): Route {
  return { person, tables: seatings.map((seating) => seatOf(seating, person)) }
}

/** The table at which a person sits in this seating, if any. */
export function seatOf(seating: Seating | undefined, person: PersonId): TableId | undefined {
  for (const [table, people] of Object.entries(seating ?? {})) {
    if (people.includes(person)) return table as TableId
  }
  return undefined
}

/** Everyone's table in this seating. */
export function readSeats(seating: Seating): ReadonlyMap<PersonId, TableId> {
  return new Map(
    Object.entries(seating).flatMap(([table, people]) => people.map((person) => [person, table as TableId] as const)),
  )
}
