import type { PersonId, TableId } from '@tafelronde/shared/lib/id.ts'
import type { Level, RosterEntry } from '@tafelronde/shared/people/person.ts'
import { readSeats, type Seating } from '@tafelronde/shared/rotation/seating.ts'

/** Somebody with a seat, and the way from table to table. */
export interface RouteLine {
  readonly person: PersonId
  readonly name: string
  readonly organisation: string
  readonly level: Level
  readonly tables: readonly (TableId | undefined)[]
}

/** Everyone who has a seat, by name, with the table of each round. */
export function listRoutes(
  seatings: readonly Seating[],
  roster: readonly RosterEntry[],
  locale: string,
): readonly RouteLine[] {
  const seats = seatings.map(readSeats)
  const lines = roster.map(({ person, name, organisation, level }) => ({
    person,
    name,
    organisation,
    level,
    tables: seats.map((round) => round.get(person)),
  }))
  const order = new Intl.Collator(locale)
  return lines
    .filter(({ tables }) => tables.some((table) => table !== undefined))
    .toSorted((a, b) => order.compare(a.name, b.name) || order.compare(a.organisation, b.organisation))
}
