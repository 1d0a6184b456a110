import { createContext, use } from 'react'
import type { Announcer } from './announcer.ts'

export const AnnouncerContext = createContext<Announcer | null>(null)

/** Says things to whoever does not see the screen. */
export function useAnnounce(): Announcer {
  const announcer = use(AnnouncerContext)
  if (announcer === null) throw new Error('useAnnounce needs a LiveRegion around it')
  return announcer
}
