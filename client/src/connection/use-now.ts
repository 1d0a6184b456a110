import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import { useSyncExternalStore } from 'react'
import { useSessionConnection } from './use-session-connection.ts'

/** The last whole second of the server's clock: the same on every screen, and never earlier than before. */
export function useNow(): Instant {
  const { ticker } = useSessionConnection().live
  return useSyncExternalStore(ticker.subscribe, ticker.read)
}
