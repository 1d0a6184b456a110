import type { Person } from '../people/person.ts'
import type { Table } from '../tables/table.ts'
import { canTakePart } from './seat-instance.ts'
import { type SharedSession, isOpenIn } from './session.ts'

/**
 * The tables among which somebody chooses in a round: those of the own group that are open. Where some of them cannot be
 * taken part at, from elsewhere or without a device, only the others.
 */
export function offeredTables(session: SharedSession, person: Person, round: number): readonly Table[] {
  const open = session.programme.tables.filter(
    (table) => table.group === person.group && isOpenIn(session, table.id, round),
  )
  const suiting = open.filter((table) => canTakePart(person, table))
  return suiting.length > 0 ? suiting : open
}

/** How many more people can choose this table in a round; none where it is closed, or people sit beside the chairs. */
export function freeChairs(session: SharedSession, { id, chairs }: Table, round: number): number {
  if (!isOpenIn(session, id, round)) return 0
  return Math.max(0, chairs - (session.seatings[round]?.[id]?.length ?? 0))
}
