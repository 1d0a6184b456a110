import { type Seating } from '@tafelronde/shared/rotation/seating.ts'
import { useEffect, useRef, useState } from 'react'
import { type Found, type ToLook } from './improve-worker.ts'
import { type PlanOfSeats } from './use-planned.ts'

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
    const begun = new Worker(new URL('./improve-worker.ts', import.meta.url), { type: 'module' })
    worker.current = begun
    begun.addEventListener('message', ({ data }: MessageEvent<Found>) => {
      setImproving((now) =>
        data.kind === 'better' ? { isDone: false, better: data.seatings } : { ...now, isDone: true },
      )
    })
    // Without it there is nothing better to show, and nothing is lost.
    begun.addEventListener('error', () => setImproving((now) => ({ ...now, isDone: true })))
    const { session, origins } = plan
    begun.postMessage({ session, origins } satisfies ToLook)
  }

  return { improving, start, stop }
}
