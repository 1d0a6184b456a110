import { makeReport, type Report } from '@tafelronde/shared/harvest/report.ts'
import { makeSessionFile, type SessionFile } from '@tafelronde/shared/harvest/session-file.ts'
import { tookPart } from '@tafelronde/shared/sessions/session.ts'
import { type LiveSession } from '../sessions/live-session.ts'

/** The report as it stands now. */
export async function loadReport(live: LiveSession): Promise<Report> {
  const session = live.read()
  const [papers, harvest] = await Promise.all([live.readPapers(), live.readHarvest()])
  const organisations = live.readRoster().flatMap(({ person, organisation, level }) => {
    const known = session.people[person]
    return known !== undefined && tookPart(known) ? [{ name: organisation, level }] : []
  })
  return makeReport({ session, papers, harvest, organisations })
}

/** The whole session, for whoever organised it. */
export async function loadSessionFile(live: LiveSession): Promise<SessionFile> {
  const [papers, harvest] = await Promise.all([live.readPapers(), live.readHarvest()])
  return makeSessionFile({ session: live.read(), papers, harvest, roster: live.readRoster() })
}
