import { type Seating } from '@tafelronde/shared/rotation/seating.ts'
import { type Origins } from '@tafelronde/shared/sessions/moment.ts'
import { improveSeats } from '@tafelronde/shared/sessions/seats.ts'
import { type Planned } from '@tafelronde/shared/sessions/session.ts'

/* Looks for a better plan in the browser, beside the page. Each one that is found is told; the end as well. */

export interface ToLook {
  readonly session: Planned
  readonly origins: Origins
}

export type Found = { readonly kind: 'better'; readonly seatings: readonly Seating[] } | { readonly kind: 'done' }

/** Steps of the search, time after time. */
const LOOKS = [30_000, 100_000, 250_000, 500_000]

addEventListener('message', ({ data }: MessageEvent<ToLook>) => {
  let { session } = data
  for (const iterations of LOOKS) {
    const seatings = improveSeats(session, data.origins, iterations)
    if (seatings === undefined) continue
    session = session.seatings.length > 0 ? { ...session, seatings } : { ...session, made: seatings }
    tell({ kind: 'better', seatings })
  }
  tell({ kind: 'done' })
})

function tell(found: Found): void {
  postMessage(found)
}
