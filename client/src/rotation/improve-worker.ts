import type { Seating } from '@tafelronde/shared/rotation/seating.ts'
import type { Origins } from '@tafelronde/shared/sessions/moment.ts'
import { lookOn } from '@tafelronde/shared/sessions/seats.ts'
import type { Planned } from '@tafelronde/shared/sessions/session.ts'

/* Looks for a better plan in the browser, beside the page. Each one that is found is told; the end as well. */

export interface ToLook {
  readonly session: Planned
  readonly origins: Origins
  /** Steps of the search, time after time. */
  readonly looks: readonly number[]
}

export type Found = { readonly kind: 'better'; readonly seatings: readonly Seating[] } | { readonly kind: 'done' }

addEventListener('message', ({ data }: MessageEvent<ToLook>) => {
  const { session, origins, looks } = data
  for (const seatings of lookOn(session, origins, looks)) tell({ kind: 'better', seatings })
  tell({ kind: 'done' })
})

function tell(found: Found): void {
  postMessage(found)
}
