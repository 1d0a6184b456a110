import type { Papers } from '@tafelronde/shared/harvest/gather.ts'
import type { ReportInput } from '@tafelronde/shared/harvest/report.ts'
import type { SessionFileInput } from '@tafelronde/shared/harvest/session-file.ts'
import { tookPart } from '@tafelronde/shared/sessions/session.ts'

/** What a report is made of, from what is kept: without the key of its authors. */
export function reportInputOf({
  session: { authorKey: _key, ...session },
  papers,
  harvest,
  roster,
}: Pick<SessionFileInput, 'session' | 'harvest' | 'roster'> & { readonly papers: Papers }): ReportInput {
  const organisations = roster.flatMap(({ person, organisation, level }) => {
    const known = session.people[person]
    return known !== undefined && tookPart(known) ? [{ name: organisation, level }] : []
  })
  return { session, papers, harvest, organisations }
}
