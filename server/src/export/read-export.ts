import type { ConclusionNumber } from '@tafelronde/shared/harvest/conclusion-number.ts'
import { usualSettings } from '@tafelronde/shared/harvest/harvest-settings.ts'
import { readSettings } from '@tafelronde/shared/harvest/proposals/proposals-document.ts'
import type { SessionFileInput } from '@tafelronde/shared/harvest/session-file.ts'
import { readOpenedPapers } from '../harvest/read-opened-papers.ts'
import type { ReportInput } from '@tafelronde/shared/harvest/report.ts'
import type { ReportVariant } from '@tafelronde/shared/harvest/report-variant.ts'
import { isSupportShown } from '@tafelronde/shared/harvest/support/decide-support.ts'
import { tookPart } from '@tafelronde/shared/sessions/session.ts'
import type { SupportParts } from '../harvest/take-support-command.ts'
import { tellOpinions } from '../harvest/tell-opinions.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import type { ExportInput } from './jobs/export-input.ts'
import type { KnownHouse } from './known-house.ts'
import type { ReportNames } from './manuscript/manuscript-parts.ts'
import { reportInputOf } from './report-input.ts'

/** What the report is made of, as it stands on disk at this moment. */
export async function readReportInput(parts: SupportParts, live: LiveSession): Promise<ReportInput> {
  await tellWhatWasWeighed(parts, live)
  return reportInputOf(await readStanding(live))
}

async function readStanding(live: LiveSession) {
  const [papers, harvest] = await Promise.all([live.readPapers(), live.readHarvest()])
  return { session: live.read(), papers, harvest, roster: live.readRoster() }
}

/** Told when weighing was closed, unless the server stopped right then. */
async function tellWhatWasWeighed(parts: SupportParts, live: LiveSession): Promise<void> {
  if (isSupportShown(live.read())) await tellOpinions(parts, live)
}

/** Everything that is kept of a session, with who wrote what: for nobody's eyes but an organiser's. */
export async function readSessionFileInput(live: LiveSession): Promise<SessionFileInput> {
  const document = await live.openHarvest()
  const [papers, harvest, settings] = await Promise.all([
    readOpenedPapers(live),
    live.readHarvest(),
    document === undefined ? usualSettings : document.inspect(readSettings),
  ])
  const { createdAt, namesDeletedAt } = live.readStored()
  return {
    session: live.read(),
    createdAt,
    ...(namesDeletedAt !== undefined && { namesDeletedAt }),
    roster: live.readRoster(),
    papers,
    harvest,
    settings,
  }
}

export interface ReadExportParts extends SupportParts {
  readonly house: KnownHouse
}

export interface ExportAsked {
  readonly variant: ReportVariant
  readonly picked?: readonly ConclusionNumber[] | undefined
  /** Where everyone may read the report, if they may. */
  readonly link?: string | undefined
  /** With who wrote what, which only an organiser may have. */
  readonly withPeople?: boolean
}

/** All that the files of one export are made of. Names, too, are for an organiser alone: the door sees to both. */
export async function readExport(
  parts: ReadExportParts,
  live: LiveSession,
  { variant, picked, link, withPeople = false }: ExportAsked,
): Promise<ExportInput> {
  await tellWhatWasWeighed(parts, live)
  const people = withPeople ? await readSessionFileInput(live) : undefined
  const report = reportInputOf(people ?? (await readStanding(live)))
  const house = await parts.house.read()
  const tellsNames = variant.names && !live.read().programme.anonymous
  return {
    report,
    variant: { ...variant, names: tellsNames },
    house,
    ...(tellsNames && { names: readNames(live) }),
    ...(people !== undefined && { people }),
    ...(picked !== undefined && { picked }),
    ...(link !== undefined && { link }),
    at: parts.clock.now(),
  }
}

/** Names as far as they are kept: of who took part, in the order of the alphabet, and of who settled the report. */
function readNames(live: LiveSession): ReportNames {
  const session = live.read()
  const roster = new Map(live.readRoster().map((entry) => [entry.person, entry]))
  const people = Object.values(session.people)
    .filter(tookPart)
    .flatMap(({ id }) => {
      const entry = roster.get(id)
      return entry === undefined || entry.name === '' ? [] : [{ name: entry.name, organisation: entry.organisation }]
    })
  return {
    people: people.toSorted((a, b) => a.name.localeCompare(b.name, 'nl')),
    settledBy: readSettlers(live),
  }
}

/** Who settled the report or took it back, one for each time; empty where the name is not kept. */
export function readSettlers(live: LiveSession): readonly string[] {
  const names = new Map(live.readRoster().map(({ person, name }) => [person, name]))
  return (live.read().settlements ?? []).map(({ by }) => names.get(by) ?? '')
}
