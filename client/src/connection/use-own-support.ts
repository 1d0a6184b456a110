import type { OwnSupport } from '@tafelronde/shared/harvest/support/support.ts'
import { useSyncExternalStore } from 'react'
import { useSessionConnection } from './use-session-connection.ts'

/** What this person gave of dots and opinions; `undefined` until the server has said so. */
export function useOwnSupport(): OwnSupport | undefined {
  const { support } = useSessionConnection().live
  return useSyncExternalStore(support.subscribe, support.read)
}
