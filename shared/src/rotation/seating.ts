import type { GroupId, PersonId, TableId } from '../lib/id.ts'

/** Who sits where in one round: each open table with its people. */
export type Seating = Readonly<Record<TableId, readonly PersonId[]>>

/** One sentence for the desk: in this round the tables differ by more than one person. */
export interface UnevenRound {
  readonly round: number
  readonly group: GroupId
  readonly largest: { readonly table: TableId; readonly people: number }
  readonly smallest: { readonly table: TableId; readonly people: number }
}

/** The table at which a person sits in this seating, if any. */
export function seatOf(seating: Seating | undefined, person: PersonId): TableId | undefined {
  for (const [table, people] of Object.entries(seating ?? {})) {
    if (people.includes(person)) return table as TableId
  }
  return undefined
}

/** Everyone's table in this seating. */
export function readSeats<Table extends string, Person extends string>(
  seating: Readonly<Record<Table, readonly Person[]>>,
): ReadonlyMap<Person, Table> {
  const tables = Object.entries<readonly Person[]>(seating)
  return new Map(tables.flatMap(([table, people]) => people.map((person) => [person, table as Table] as const)))
}
