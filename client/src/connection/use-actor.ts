import type { Actor } from '@tafelronde/shared/people/actor.ts'
import { useSyncExternalStore } from 'react'
import { useSessionConnection } from './use-session-connection.ts'

/** Who this browser is in the session, as the server says; `undefined` until it has said so. */
export function useActor(): Actor | undefined {
  const { actor } = useSessionConnection().live
  return useSyncExternalStore(actor.subscribe, actor.read)
}
