import type { ReportVariant } from '@tafelronde/shared/harvest/report-variant.ts'
import type { VariedReport } from '@tafelronde/shared/harvest/vary-report.ts'
import type { Chart } from '@tafelronde/shared/harvest/manuscript/chart.ts'
import type { Picture } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'

/** Names for the few reports that tell them, as far as they are still kept. */
export interface ReportNames {
  readonly people: readonly { readonly name: string; readonly organisation: string }[]
  /** Who settled the report or took it back, one for each version of it; empty where it is not known. */
  readonly settledBy: readonly string[]
}

/** What a manuscript is written from. */
export interface ManuscriptParts {
  readonly report: VariedReport
  readonly variant: ReportVariant
  /** Only where the variant tells names, and they may be told. */
  readonly names?: ReportNames
  /** The organisation's own sign for the cover. */
  readonly logo?: Picture
  /** The logos of organisations that were there, by their name in the report. */
  readonly logos: ReadonlyMap<string, Picture>
  /** Keeps a chart to be drawn, and gives the id of its picture. */
  readonly chart: (id: string, chart: Chart) => string
}
