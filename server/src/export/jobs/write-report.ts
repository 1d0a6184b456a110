import { makeReport, type Report } from '@tafelronde/shared/harvest/report.ts'
import { type VariedReport, varyReport } from '@tafelronde/shared/harvest/vary-report.ts'
import { nameKey } from '@tafelronde/shared/harvest/organisations.ts'
import type { DrawnPicture, PrintJob } from '../forms/print-job.ts'
import { makeManuscript } from '../manuscript/make-manuscript.ts'
import { drawChart } from '../pictures/draw-chart.ts'
import type { ExportInput, House, Logo } from './export-input.ts'

/** A report as it was chosen, and all that a form for readers is made of. */
export interface ReportJob extends PrintJob {
  readonly report: VariedReport
}

const HOUSE_LOGO = 'logo'

/** Writes the report and draws its charts: the same manuscript for every form. */
export function writeReport({ report: input, variant, names, house }: ExportInput): ReportJob {
  const report = varyReport(makeReport(input), variant)
  // A logo names its organisation as its name does.
  const there = variant.organisations === 'named' ? logosOf(report, house) : new Map<string, NamedLogo>()
  const { manuscript, charts } = makeManuscript({
    report,
    variant,
    ...(names !== undefined && { names }),
    ...(house.logo !== undefined && { logo: { id: HOUSE_LOGO, alt: house.logo.alt } }),
    logos: new Map([...there].map(([name, { id, logo }]) => [name, { id, alt: logo.alt }])),
  })
  const pictures = new Map<string, DrawnPicture>([
    ...(house.logo === undefined ? [] : [[HOUSE_LOGO, house.logo.drawn] as const]),
    ...[...there.values()].map(({ id, logo }) => [id, logo.drawn] as const),
    ...[...charts].map(([id, chart]) => [id, drawChart(chart, house.tokens)] as const),
  ])
  return { report, manuscript, pictures, tokens: house.tokens }
}

interface NamedLogo {
  readonly id: string
  readonly logo: Logo
}

function logosOf({ organisations }: Report, { logos }: House): ReadonlyMap<string, NamedLogo> {
  const byKey = new Map([...logos].map(([name, logo]) => [nameKey(name), logo]))
  return new Map(
    organisations.flatMap(({ name }, at) => {
      const logo = byKey.get(nameKey(name))
      return logo === undefined ? [] : [[name, { id: `logo-${at + 1}`, logo }] as const]
    }),
  )
}
