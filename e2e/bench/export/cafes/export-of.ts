import { plainTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import { plainVariant } from '@tafelronde/shared/harvest/plain-variant.ts'
import type { ReportVariant } from '@tafelronde/shared/harvest/report-variant.ts'
import type { SessionFileInput } from '@tafelronde/shared/harvest/session-file.ts'
import type { ExportInput } from '@tafelronde/server/export/jobs/export-input.ts'
import { BEGAN } from './cafe.ts'

/** All that the forms of this café are made of, for its organiser. */
export function exportOf(people: SessionFileInput, variant: Partial<ReportVariant> = {}): ExportInput {
  const { authorKey: _key, ...session } = people.session
  return {
    report: {
      session,
      papers: people.papers,
      harvest: people.harvest,
      organisations: people.roster.map(({ organisation, level }) => ({ name: organisation, level })),
    },
    people,
    variant: { ...plainVariant, ...variant },
    house: { tokens: plainTokens, logos: new Map() },
    at: BEGAN,
  }
}
