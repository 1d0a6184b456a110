import type { PersonId, TableId } from '@tafelronde/shared/lib/id.ts'
import { rotationOf } from '@tafelronde/shared/programme/programme.ts'
import { readSeats } from '@tafelronde/shared/rotation/seating.ts'
import { liveRound, type SharedSession } from '@tafelronde/shared/sessions/session.ts'

/** Something that happened to one person's seat while the room sat or walked. */
export interface SeatNews {
  readonly kind: 'came' | 'moved' | 'host-left'
  readonly person: PersonId
  readonly table: TableId
}

/**
 * What the desk must hear: who came late and where they sit, who sits somewhere else than a moment ago, and which host
 * left a table.
 */
export function seatNewsBetween(before: SharedSession, after: SharedSession): readonly SeatNews[] {
  const round = liveRound(after)
  // With a move of the room everybody is seated anew, and that is no news about anyone.
  if (round === undefined || before.step !== after.step || before.seatings.length === 0) return []
  // Where everyone is choosing, a seat is news to nobody.
  const isChosen = after.phase.kind === 'rotation' && rotationOf(after.programme) === 'free'
  const was = readSeats(before.seatings[round] ?? {})
  const news: SeatNews[] = []
  for (const [person, table] of isChosen ? [] : readSeats(after.seatings[round] ?? {})) {
    const former = was.get(person)
    if (former === table) continue
    const back = former === undefined || before.people[person]?.attendance !== 'here'
    news.push({ kind: back ? 'came' : 'moved', person, table })
  }
  for (const [id, person] of Object.entries(before.hosts)) {
    const table = id as TableId
    const now = after.people[person]
    // Of who was erased nothing is told any more, not even that.
    const left = before.people[person]?.attendance === 'here' && now?.attendance === 'gone' && now.erased !== true
    if (left && after.hosts[table] !== person) news.push({ kind: 'host-left', person, table })
  }
  return news
}
