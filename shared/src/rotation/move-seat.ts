import type { PersonId, TableId } from '../lib/id.ts'
import type { Seating } from './seating.ts'

/** The seating with this person at this table and nowhere else. Nobody else moves; the table may be new to it. */
export function moveSeat(seating: Seating, person: PersonId, table: TableId): Seating {
  const left = leaveSeat(seating, person)
  return { ...left, [table]: [...(left[table] ?? []), person] }
}

/** The seating without this person. */
export function leaveSeat(seating: Seating, person: PersonId): Seating {
  return Object.fromEntries(
    Object.entries(seating).map(([table, people]) => [table, people.filter((other) => other !== person)]),
  )
}
