import type { Origins } from '@tafelronde/shared/sessions/moment.ts'
import { type Planned, firstOpenRound, plannedSeatings } from '@tafelronde/shared/sessions/session.ts'
import type { Seating } from '@tafelronde/shared/rotation/seating.ts'
import { useMemo } from 'react'
import { useRoster } from '../connection/use-roster.ts'
import { useDesk } from '../sessions/use-desk.ts'

/** The plan of all rounds as the desk has it. */
export interface PlanOfSeats {
  readonly session: Planned
  readonly seatings: readonly Seating[]
  readonly origins: Origins
  /** Everyone sees these seats. */
  readonly isShown: boolean
  /** Rounds before this one are as they were. */
  readonly first: number
}

/** The seats of all rounds, made or shown, with all that they are planned from. */
export function usePlanned(): PlanOfSeats {
  const { session, news } = useDesk()
  const { entries } = useRoster()
  return useMemo(() => {
    const planned: Planned = {
      ...session,
      ...(news?.made !== undefined && { made: news.made }),
      ...(news?.given !== undefined && { given: news.given }),
      ...(news?.apart !== undefined && { apart: news.apart }),
      ...(news?.preferEven === true && { preferEven: true }),
    }
    return {
      session: planned,
      seatings: plannedSeatings(planned) ?? [],
      origins: new Map(entries.map(({ person, organisation, level }) => [person, { organisation, level }])),
      isShown: session.seatings.length > 0,
      first: firstOpenRound(session),
    }
  }, [session, news, entries])
}
