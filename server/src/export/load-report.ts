import { canBeSettled } from '@tafelronde/shared/harvest/decide-settling.ts'
import { makeReport, type Report } from '@tafelronde/shared/harvest/report.ts'
import { makeSessionFile, type SessionFile } from '@tafelronde/shared/harvest/session-file.ts'
import { whatIsLeft } from '@tafelronde/shared/harvest/what-is-left.ts'
import type { Actor } from '@tafelronde/shared/people/actor.ts'
import type { ReportNews } from '@tafelronde/shared/wire/http.ts'
import type { SupportParts } from '../harvest/take-support-command.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import { readReportInput, readSessionFileInput } from './read-export.ts'

/** The report as it stands now. */
export async function loadReport(parts: SupportParts, live: LiveSession): Promise<Report> {
  return makeReport(await readReportInput(parts, live))
}

/** What is left before the report can be settled, for this one of those who make it. */
export async function loadSettling(live: LiveSession, actor: Actor): Promise<NonNullable<ReportNews['settling']>> {
  const session = live.read()
  const [papers, harvest] = await Promise.all([live.readPapers(), live.readHarvest()])
  // An organiser comes to lead with the same press.
  const leads = actor.kind === 'facilitator' || actor.kind === 'organiser'
  const may = leads && canBeSettled(session)
  const { themes, count } = whatIsLeft({ session, papers, harvest })
  return { may, left: themes, count }
}

/** The whole session, for whoever organised it. */
export async function loadSessionFile(live: LiveSession): Promise<SessionFile> {
  return makeSessionFile(await readSessionFileInput(live))
}
