import type { Report } from '@tafelronde/shared/harvest/report.ts'
import type { ReportNote } from '@tafelronde/shared/harvest/report-annex.ts'
import type { DrawnPicture } from '../forms/print-job.ts'
import { printableLine } from '../manuscript/printable.ts'
import { drawEncountersSlide } from '../pictures/draw-encounters.ts'
import { drawTable, type TableSheet } from '../pictures/draw-table.ts'
import { capital, count, noteLabels, writeRound } from '../report-words.ts'
import type { MadeFile } from './export-input.ts'
import type { ReportJob } from './write-report.ts'

/**
 * Pictures for slides, each as PNG and as SVG: what lay on each table in each round, who met whom, and the charts of the
 * report. Named so that they stand in the order of the day. `tellPart` hears which part of them is drawn, from 0 to 1.
 */
export function makeSlides(
  { report, manuscript, pictures, tokens }: ReportJob,
  tellPart: (part: number) => void = () => {},
): readonly MadeFile[] {
  const tables = sheetsOf(report).flatMap(({ name, sheet }, place, sheets) => {
    tellPart(place / sheets.length)
    return drawTable(sheet).flatMap((drawn, at, all) => bothWays(all.length === 1 ? name : `${name}-${at + 1}`, drawn))
  })
  const charts = manuscript.blocks.flatMap((block) => {
    const drawn = block.kind === 'figure' ? pictures.get(block.picture.id) : undefined
    return block.kind !== 'figure' || drawn === undefined ? [] : bothWays(block.picture.id, drawn)
  })
  const { people, pairs } = report.facts.encounters
  if (pairs.length === 0) return [...tables, ...charts]
  const met = drawEncountersSlide(
    { kind: 'encounters', people, pairs },
    `${count(people, 'mens', 'mensen')} zaten in ${count(report.facts.rounds.length, 'ronde', 'rondes')} samen aan tafel.`,
    tokens,
  )
  return [...tables, ...charts, ...bothWays('wie-elkaar-troffen', met)]
}

/** What lay on each table in each round, with the name of its file: the place of the table among all, its name, the round. */
function sheetsOf(report: Report): readonly { readonly name: string; readonly sheet: TableSheet }[] {
  const sheets = Map.groupBy(
    report.notes.filter(({ text }) => text !== ''),
    (note) => JSON.stringify([tableKey(note), note.round]),
  )
  const tables = [...new Set(report.notes.map(tableKey))]
  return [...sheets.values()].flatMap((notes) => {
    const [first] = notes
    if (first === undefined) return []
    const theme = report.themes.find(({ title }) => title === first.theme)
    const asked = theme?.roundQuestions.find(({ round }) => round === first.round)?.question
    const place = String(tables.indexOf(tableKey(first)) + 1).padStart(2, '0')
    return {
      name: `tafel-${place}-${fileName(first.table)}-${first.round === 'oogst' ? 'oogst' : `ronde-${first.round}`}`,
      sheet: {
        title: report.title,
        table: {
          name: first.table,
          ...(first.colour !== undefined && { colour: first.colour }),
          ...(first.shape !== undefined && { shape: first.shape }),
        },
        theme: first.theme,
        question: asked ?? theme?.question ?? '',
        round: capital(writeRound(first.round)),
        notes: notes.map(({ number, kind, text }) => ({
          number,
          label: kind === undefined ? '' : noteLabels[kind],
          text,
        })),
      },
    }
  })
}

function tableKey({ theme, group, table }: ReportNote): string {
  return JSON.stringify([theme, group, table])
}

/** A name that every file system takes. */
function fileName(name: string): string {
  const plain = printableLine(name).normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const words = plain.match(/[a-z0-9]+/g) ?? []
  return words.join('-').slice(0, 30).replace(/-$/, '') || 'zonder-naam'
}

function bothWays(name: string, { png, svg }: DrawnPicture): readonly MadeFile[] {
  return [
    { name: `${name}.png`, type: 'image/png', bytes: new Uint8Array(png) },
    ...(svg === undefined
      ? []
      : [{ name: `${name}.svg`, type: 'image/svg+xml', bytes: new TextEncoder().encode(svg) }]),
  ]
}
