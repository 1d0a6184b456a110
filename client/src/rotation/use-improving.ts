import type { Seating } from '@tafelronde/shared/rotation/seating.ts'
import { compareReviews, reviewSeats } from '@tafelronde/shared/sessions/review-seats.ts'
import { useEffect, useRef, useState } from 'react'
import type { Found, ToLook } from './improve-worker.ts'
import type { PlanOfSeats } from './use-planned.ts'

/** Steps of the search, time after time: some seconds in all. */
const LOOKS = [30_000, 100_000, 250_000, 500_000]

/** A search for a better plan, as it stands. */
export interface Improving {
  readonly isDone: boolean
  /** The best that was found, if any. */
  readonly better?: readonly Seating[]
}

/** Looks for a better plan beside the page, from the moment that it is asked. */
export function useImproving(plan: PlanOfSeats): {
  readonly improving: Improving | undefined
  readonly start: () => void
  readonly stop: () => void
} {
  const [improving, setImproving] = useState<Improving>()
  const worker = useRef<Worker>(undefined)
  const stop = () => {
    worker.current?.terminate()
    worker.current = undefined
    setImproving(undefined)
  }
  useEffect(() => () => worker.current?.terminate(), [])

  function start(): void {
    stop()
    setImproving({ isDone: false })
    const { session, seatings, origins } = plan
    const before = reviewSeats(session, seatings, origins)
    // What nobody can see to be better is not worth anybody's other route.
    const isBetter = (found: readonly Seating[]) => compareReviews(reviewSeats(session, found, origins), before) > 0
    const begun = new Worker(new URL('./improve-worker.ts', import.meta.url), { type: 'module' })
    worker.current = begun
    begun.addEventListener('message', ({ data }: MessageEvent<Found>) => {
      setImproving((now) =>
        data.kind === 'done'
          ? { ...now, isDone: true }
          : isBetter(data.seatings)
            ? { isDone: false, better: data.seatings }
            : now,
      )
    })
    // Without it there is nothing better to show, and nothing is lost.
    begun.addEventListener('error', () => setImproving((now) => ({ ...now, isDone: true })))
    begun.postMessage({ session, origins, looks: LOOKS } satisfies ToLook)
  }

  return { improving, start, stop }
}
