import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import { sameValue } from '@tafelronde/shared/lib/same-value.ts'
import { readHarvest } from '@tafelronde/shared/harvest/harvest-document.ts'
import { boundBy, type CafeToHarvest } from '@tafelronde/shared/harvest/proposals/cafe-to-harvest.ts'
import { readProposals, readSettings } from '@tafelronde/shared/harvest/proposals/proposals-document.ts'
import { dotsOf } from '@tafelronde/shared/harvest/support/support-document.ts'
import { lastBegunRound, type Session } from '@tafelronde/shared/sessions/session.ts'
import { isSettled } from '@tafelronde/shared/sessions/settlement.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import { readOpenedPapers } from './read-opened-papers.ts'

/** Whether there is anything to think over: not before the first round, while somebody is being erased, or once all is settled. */
export function mayBeThoughtOver(session: Session): boolean {
  return lastBegunRound(session) !== undefined && (session.erasing ?? []).length === 0 && !isSettled(session)
}

/** All that the harvester reads; `undefined` while there is nothing that it may think over. */
export async function readCafe(live: LiveSession): Promise<CafeToHarvest | undefined> {
  const session = live.read()
  const { programme, harvestOpen, lastRound } = session
  const document = mayBeThoughtOver(session) ? await live.openHarvest() : undefined
  if (document === undefined) return undefined
  const papers = await readOpenedPapers(live)
  const organisations: Record<PersonId, string> = {}
  for (const { person, organisation } of live.readRoster()) organisations[person] = organisation
  return document.inspect((harvest) => ({
    session: { programme, harvestOpen, ...(lastRound !== undefined && { lastRound }) },
    papers,
    organisations,
    harvest: readHarvest(harvest),
    proposals: readProposals(harvest),
    settings: readSettings(harvest),
    dots: dotsOf(harvest),
  }))
}

/** Says which state of the room and of every document this is, without reading any. */
export async function versionsOf(live: LiveSession): Promise<string> {
  const { harvestOpen, lastRound, programme } = live.read()
  const versions = [String(harvestOpen), String(lastRound), (await live.openHarvest())?.version ?? '']
  for (const { id } of programme.tables) versions.push((await live.openPaper(id))?.version ?? '')
  return versions.join(' ')
}

/** Whether the harvester would make the same of both. */
export function saysTheSame(one: CafeToHarvest, other: CafeToHarvest): boolean {
  return sameValue(allBut(one), allBut(other))
}

function allBut({ harvest, ...rest }: CafeToHarvest): unknown {
  return [boundBy(harvest), rest]
}
