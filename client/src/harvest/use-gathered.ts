import type { Harvest } from '@tafelronde/shared/harvest/conclusion.ts'
import { gather, type Gathered, type Papers } from '@tafelronde/shared/harvest/gather.ts'
import type { Proposals } from '@tafelronde/shared/harvest/proposals/proposal.ts'
import type { TableId } from '@tafelronde/shared/lib/id.ts'
import type { Paper } from '@tafelronde/shared/notes/note.ts'
import type { Actor } from '@tafelronde/shared/people/actor.ts'
import { canReadDocument } from '@tafelronde/shared/sessions/permission.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { useMemo } from 'react'
import { useHarvest } from '../connection/use-harvest.ts'
import { useProposals } from '../connection/use-proposals.ts'
import { usePapers } from '../connection/use-papers.ts'

/** All that was written and drawn from it, as far as this person may read it. */
export interface Collected {
  readonly harvest: Harvest
  readonly papers: Papers
  readonly proposals: Proposals
  readonly gathered: Gathered
}

/** Fresh after every change; `undefined` until the harvest and every paper are complete. */
export function useGathered(session: SharedSession, actor: Actor): Collected | undefined {
  const harvest = useHarvest()
  const proposals = useProposals()
  const tables = session.programme.tables
    .map(({ id }) => id)
    .filter((table) => canReadDocument(actor, { kind: 'paper', session: session.id, table }, session))
  const read = usePapers(tables)
  const complete = read.size === tables.length
  return useMemo(() => {
    if (harvest === undefined || proposals === undefined || !complete) return undefined
    const papers: Record<TableId, Paper> = {}
    for (const [table, paper] of read) papers[table] = paper
    return { harvest, papers, proposals, gathered: gather({ session, papers, harvest }) }
  }, [session, harvest, proposals, read, complete])
}
