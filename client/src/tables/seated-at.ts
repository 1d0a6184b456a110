import type { PersonId, TableId } from '@tafelronde/shared/lib/id.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'

/** Everyone who sits at this table in this round and has not left. */
export function seatedAt(session: SharedSession, table: TableId, round: number): readonly PersonId[] {
  return (session.seatings[round]?.[table] ?? []).filter((person) => session.people[person]?.attendance === 'here')
}
