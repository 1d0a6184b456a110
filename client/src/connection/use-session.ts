import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { useSyncExternalStore } from 'react'
import { useSessionConnection } from './use-session-connection.ts'

/** The session as everyone may know it, fresh after every change; `undefined` until it is complete. */
export function useSession(): SharedSession | undefined {
  const { session } = useSessionConnection()
  return useSyncExternalStore(session.subscribe, session.read)
}
