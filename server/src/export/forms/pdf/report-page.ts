import type { Manuscript } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import { families } from '../../typst/fonts.ts'
import { settable } from '../../typst/settable.ts'
import { linkTargets } from '../link-targets.ts'
import type { PrintJob } from '../print-job.ts'
import { reportColours, type ReportColours } from '../report-colours.ts'

/** What `report.typ` is set from. */
export interface ReportPage {
  /** A manuscript whose texts our fonts can set. */
  readonly manuscript: unknown
  /** Where links may lead: the ids of its headings and items. */
  readonly anchors: Readonly<Record<string, true>>
  /** By the manuscript's ids, the pictures that were brought along. */
  readonly pictures: Readonly<
    Record<string, { readonly file: string; readonly width: number; readonly height: number }>
  >
  readonly families: readonly string[]
  readonly colours: ReportColours
}

/** What is not read but refers. */
const references: ReadonlySet<string> = new Set(['id', 'to'])

/** What the report is set from, and the files of its pictures by name. */
export function reportPage({ manuscript, pictures, tokens }: PrintJob): {
  readonly page: ReportPage
  readonly files: ReadonlyMap<string, Uint8Array>
} {
  const files = new Map<string, Uint8Array>()
  const placed = Array.from(pictures, ([id, { svg, png, width, height }], at) => {
    const file = `picture-${at + 1}.${svg === undefined ? 'png' : 'svg'}`
    files.set(file, svg === undefined ? png : Buffer.from(svg))
    return [id, { file, width, height }] as const
  })
  const page = {
    manuscript: withSettableTexts(manuscript),
    anchors: Object.fromEntries(linkTargets(manuscript).map((id) => [id, true as const])),
    pictures: Object.fromEntries(placed),
    families,
    colours: reportColours(tokens),
  }
  return { page, files }
}

function withSettableTexts(manuscript: Manuscript): unknown {
  return JSON.parse(JSON.stringify(manuscript), (key, value: unknown) =>
    typeof value === 'string' && !references.has(key) ? settable(value) : value,
  )
}
