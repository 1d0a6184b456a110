import type { Proposals } from '@tafelronde/shared/harvest/proposals/proposal.ts'
import { readProposals } from '@tafelronde/shared/harvest/proposals/proposals-document.ts'
import { useSyncExternalStore } from 'react'
import { useSessionConnection } from './use-session-connection.ts'

/** What the harvester proposes, fresh after every change; `undefined` until it is complete or where it may not be read. */
export function useProposals(): Proposals | undefined {
  const proposals = useSessionConnection().besideHarvest(readProposals)
  return useSyncExternalStore(proposals.subscribe, proposals.read)
}
