import type { Chart } from '@tafelronde/shared/harvest/manuscript/chart.ts'
import type { Block, Cover, Manuscript } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import type { VariedReport } from '@tafelronde/shared/harvest/vary-report.ts'
import { count, list, writeMoment } from '../report-words.ts'
import { annexPart } from './annex-part.ts'
import { dayPart } from './day-part.ts'
import { figuresPart } from './figures-part.ts'
import { writeHead } from './head-lines.ts'
import type { ManuscriptParts } from './manuscript-parts.ts'
import { methodPart } from './method-part.ts'
import { organisationsPart } from './organisations-part.ts'
import { printable, printableLine } from './printable.ts'
import { keptPart, unusedPart } from './set-aside-part.ts'
import { themePart } from './theme-part.ts'

/** What a report says, with the charts that are still to be drawn for it. */
export interface ManuscriptWithCharts {
  readonly manuscript: Manuscript
  readonly charts: ReadonlyMap<string, Chart>
}

export type ManuscriptInput = Omit<ManuscriptParts, 'chart'>

/** Writes the report in the community's own form. The words are Dutch whatever language a reader's screen speaks. */
export function makeManuscript(input: ManuscriptInput): ManuscriptWithCharts {
  const charts = new Map<string, Chart>()
  const { report } = input
  const parts: ManuscriptParts = {
    ...input,
    chart: (id, chart) => {
      charts.set(id, chart)
      return id
    },
  }
  const blocks: readonly Block[] = [
    ...dayPart(parts),
    ...report.themes.flatMap((theme, at) => themePart(parts, theme, at + 1)),
    ...keptPart(parts),
    ...organisationsPart(parts),
    ...figuresPart(parts),
    ...methodPart(parts),
    ...unusedPart(parts),
    ...annexPart(parts),
  ]
  const title = printableLine(report.title)
  return {
    manuscript: {
      title: title === '' ? 'Verslag' : `Verslag: ${title}`,
      language: 'nl',
      cover: writeCover(parts),
      blocks,
      end: `Gemaakt met Tafelronde. ${whoIsNamed(parts)}`,
    },
    charts,
  }
}

function writeCover({ report, logo }: ManuscriptParts): Cover {
  const focus = printable(report.focus)
  return {
    ...(logo !== undefined && { logo }),
    ...writeHead(report),
    ...(focus !== '' && { focus: [{ text: 'Focus van de bijeenkomst:', strong: true }, { text: ` ${focus}` }] }),
    state: writeState(report),
  }
}

/** Whether this is the settled report or still a concept. */
function writeState({ settlement, timeZone, counts, leftOut }: VariedReport): Cover['state'] {
  const { settled, versions } = settlement
  const dates = versions.filter(({ kind }) => kind === 'settled').map(({ at }) => writeMoment(at, timeZone))
  const [first, ...later] = dates
  const without =
    leftOut === 0 ? '' : `${count(leftOut, 'conclusie staat', 'conclusies staan')} er niet in: nog niet goedgekeurd`
  if (settled && first !== undefined) {
    const again = later.length === 0 ? '' : `, opnieuw ${list(later)}`
    return { settled, text: `Vastgesteld ${first}${again}${without === '' ? '' : `. ${without}`}` }
  }
  if (without !== '') return { settled: false, text: `Concept. ${without}` }
  const open = counts.conclusions - counts.approved
  const lines = open === 0 ? '' : `: ${count(open, 'conclusie is', 'conclusies zijn')} nog niet goedgekeurd`
  return { settled: false, text: `Concept${lines}` }
}

function whoIsNamed({ names }: ManuscriptParts): string {
  return names === undefined
    ? 'In dit verslag staan organisaties en geen namen van mensen.'
    : 'In dit verslag staan ook namen van mensen die er waren.'
}
