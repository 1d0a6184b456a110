import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { useEffect, useRef, useState } from 'react'
import { type SeatNews, seatNewsBetween } from './seat-news.ts'

/** More than this is no longer news but a list: the people panel has it. */
const KEPT = 3

/** Keeps what happened to single seats until the desk has read it, or the room has moved on. */
export function useSeatNews(session: SharedSession): {
  readonly news: readonly SeatNews[]
  readonly forget: () => void
} {
  const [news, setNews] = useState<readonly SeatNews[]>([])
  const before = useRef(session)
  useEffect(() => {
    const fresh = seatNewsBetween(before.current, session)
    const moved = before.current.phase.kind !== session.phase.kind
    before.current = session
    if (moved) setNews([])
    else if (fresh.length > 0) {
      const people = new Set(fresh.map(({ person }) => person))
      setNews((told) => [...told.filter(({ person }) => !people.has(person)), ...fresh].slice(-KEPT))
    }
  }, [session])
  return { news, forget: () => setNews([]) }
}
