import type { HarvestSettings } from '@tafelronde/shared/harvest/harvest-settings.ts'
import { readSettings } from '@tafelronde/shared/harvest/proposals/proposals-document.ts'
import { useSyncExternalStore } from 'react'
import { useSessionConnection } from './use-session-connection.ts'

/** How the harvester is to read and group in this session; `undefined` until that is known. */
export function useHarvester(): HarvestSettings | undefined {
  const harvester = useSessionConnection().besideHarvest(readSettings)
  return useSyncExternalStore(harvester.subscribe, harvester.read)
}
