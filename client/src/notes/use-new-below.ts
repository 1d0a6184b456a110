import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { ShownNote } from './shown-notes.ts'

interface NewBelow {
  /** Goes on the element at the end of the list. */
  readonly end: RefObject<HTMLDivElement | null>
  /** Others' briefjes that came while the end was out of sight. */
  readonly count: number
  readonly look: () => void
}

/** Counts what was laid out of sight. The list never scrolls by itself: somebody may be reading. */
export function useNewBelow(notes: readonly ShownNote[], isComplete: boolean): NewBelow {
  const end = useRef<HTMLDivElement>(null)
  const [inSight, setInSight] = useState(true)
  const ids = useMemo(
    () =>
      notes.filter(({ note, entry }) => entry === undefined && note.removedAt === undefined).map(({ note }) => note.id),
    [notes],
  )
  const [known, setKnown] = useState<ReadonlySet<string>>()
  // What lay there when the page opened is not new, wherever it lies.
  if (isComplete && known === undefined) setKnown(new Set(ids))
  const fresh = known === undefined ? [] : ids.filter((id) => !known.has(id))
  // What lies in sight is known from then on.
  if (inSight && fresh.length > 0) setKnown(new Set(ids))

  useEffect(() => {
    if (end.current === null) return
    const watcher = new IntersectionObserver(([last]) => setInSight(last?.isIntersecting ?? true), {
      rootMargin: '0px 0px -80px 0px',
    })
    watcher.observe(end.current)
    return () => watcher.disconnect()
  }, [])

  const look = () => end.current?.scrollIntoView({ block: 'end', behavior: 'smooth' })
  return { end, count: inSight ? 0 : fresh.length, look }
}
