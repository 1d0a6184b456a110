import type { Harvest } from '@tafelronde/shared/harvest/conclusion.ts'
import { useSyncExternalStore } from 'react'
import { useSessionConnection } from './use-session-connection.ts'

/** The harvest, fresh after every change; `undefined` until it is complete or where it may not be read. */
export function useHarvest(): Harvest | undefined {
  const { harvest } = useSessionConnection()
  return useSyncExternalStore(harvest.subscribe, harvest.read)
}
