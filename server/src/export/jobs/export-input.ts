import type { ConclusionNumber } from '@tafelronde/shared/harvest/conclusion-number.ts'
import type { HouseTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import type { ReportInput } from '@tafelronde/shared/harvest/report.ts'
import type { ReportVariant } from '@tafelronde/shared/harvest/report-variant.ts'
import type { SessionFileInput } from '@tafelronde/shared/harvest/session-file.ts'
import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type { DrawnPicture } from '../forms/print-job.ts'
import type { ReportNames } from '../manuscript/manuscript-parts.ts'

/** A picture of an organisation, as it was kept. */
export interface Logo {
  readonly alt: string
  readonly drawn: DrawnPicture
}

/** How the organisation of this server has its reports look. */
export interface House {
  readonly tokens: HouseTokens
  readonly logo?: Logo
  /** By the name of an organisation as reports write it. */
  readonly logos: ReadonlyMap<string, Logo>
}

/** All that files are made of: read at one moment, so that every form of one export says the same. Fit to go to a thread. */
export interface ExportInput {
  readonly report: ReportInput
  readonly variant: ReportVariant
  readonly house: House
  /** Only for an organiser who chose to tell names. */
  readonly names?: ReportNames
  /** Only for an organiser: who wrote what. */
  readonly people?: SessionFileInput
  /** The conclusions that the newsletter is made of; all where nobody chose. */
  readonly picked?: readonly ConclusionNumber[]
  /** Where the public page is, if there is one. */
  readonly link?: string
  readonly at: Instant
}

/** A file that was made. */
export interface MadeFile {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}
