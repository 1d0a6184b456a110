import type { PersonId, TableId } from '@tafelronde/shared/lib/id.ts'
import { seatOf } from '@tafelronde/shared/rotation/seating.ts'
import { firstOpenRound, liveRound, type SharedSession } from '@tafelronde/shared/sessions/session.ts'

/** A round in which somebody goes elsewhere than they were told. */
export interface RouteChange {
  readonly round: number
  readonly from: TableId
  readonly to: TableId
}

/** One's tables over all rounds as they were told. */
export type ToldRoute = readonly (TableId | undefined)[]

/** The route as it stands now; nothing before the seating is shown. */
export function readRoute({ seatings }: SharedSession, me: PersonId): ToldRoute | undefined {
  const route = seatings.map((seating) => seatOf(seating, me))
  return route.some((table) => table !== undefined) ? route : undefined
}

/**
 * In which rounds one goes elsewhere than was told: those still to come, and the one that goes on where somebody else moved
 * one. Who sits elsewhere by oneself knows.
 */
export function routeChanges(
  session: SharedSession,
  me: PersonId,
  told: ToldRoute,
  now: ToldRoute,
): readonly RouteChange[] {
  const first = firstOpenRound(session)
  return now.flatMap((to, round) => {
    const from = told[round]
    const isNow = round === liveRound(session) && session.seen[me] !== round
    return (round >= first || isNow) && from !== undefined && to !== undefined && from !== to
      ? [{ round, from, to }]
      : []
  })
}
