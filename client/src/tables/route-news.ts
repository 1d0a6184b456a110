import { type PersonId, type TableId } from '@tafelronde/shared/lib/id.ts'
import { seatOf } from '@tafelronde/shared/rotation/seating.ts'
import { type SharedSession, firstOpenRound } from '@tafelronde/shared/sessions/session.ts'

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

/** In which rounds still to come one goes elsewhere than was told. */
export function routeChanges(session: SharedSession, told: ToldRoute, now: ToldRoute): readonly RouteChange[] {
  const first = firstOpenRound(session)
  return now.flatMap((to, round) => {
    const from = told[round]
    return round >= first && from !== undefined && to !== undefined && from !== to ? [{ round, from, to }] : []
  })
}
