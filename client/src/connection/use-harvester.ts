import { type HarvestSettings } from '@tafelronde/shared/harvest/harvest-settings.ts'
import { useSyncExternalStore } from 'react'
import { useSessionConnection } from './use-session-connection.ts'

/** How the harvester is to read and group in this session; `undefined` until that is known. */
export function useHarvester(): HarvestSettings | undefined {
  const { harvester } = useSessionConnection()
  return useSyncExternalStore(harvester.subscribe, harvester.read)
}
