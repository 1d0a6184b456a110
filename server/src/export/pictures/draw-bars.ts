import type { BarChart } from '@tafelronde/shared/harvest/manuscript/chart.ts'
import type { HouseTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import type { DrawnPicture } from '../forms/print-job.ts'
import { drawOutlines } from './draw-outlines.ts'
import { setOutlines } from './set-outlines.ts'
import { SURFACE } from './surfaces.ts'

/** What `bars.typ` is set from. */
export interface BarsPage {
  readonly width: number
  /** How much of the width names may take. */
  readonly names: number
  readonly columns: number
  /** What stands above the columns. */
  readonly parts: readonly string[]
  readonly rows: readonly { readonly name: string; readonly cells: readonly BarCell[] }[]
  readonly legend: string
  readonly empty: string
}

interface BarCell {
  /** Its number as it is written, or a dash. */
  readonly label: string
  readonly told: boolean
  /** Its length as a share of the longest. */
  readonly share: number
}

/** As wide as the text of a page. */
const WIDTH = 640
/** The least that a name, and a bar with its number, can do with. */
const NAME = 190
const BAR = 56

/** A column of bars for each part, all of one scale, and its number beside each. */
export function drawBars(chart: BarChart, tokens: HouseTokens): DrawnPicture {
  const page = layBars(chart)
  const { pages, height } = setOutlines(new URL('bars.typ', import.meta.url), page, tokens)
  return drawOutlines(pages.flat(), { width: page.width, height }, SURFACE)
}

/** What is to be drawn, in words and shares. */
export function layBars({ parts, rows }: BarChart): BarsPage {
  const columns = Math.max(1, parts.length, ...rows.map(({ values }) => values.length))
  const cells = rows.map(({ values }) => Array.from({ length: columns }, (_, at) => numberOf(values[at])))
  const most = Math.max(0, ...cells.flat().map((value) => value ?? 0))
  return {
    width: Math.max(WIDTH, NAME + BAR * columns),
    names: columns > 5 ? 0.26 : 0.36,
    columns,
    // One part needs no name: the title over the picture says what it shows.
    parts: parts.length > 1 ? Array.from({ length: columns }, (_, at) => parts[at] ?? '') : [],
    rows: rows.map(({ name }, row) => ({ name, cells: (cells[row] ?? []).map((value) => cellOf(value, most)) })),
    legend: cells.flat().includes(undefined) ? `${UNTOLD} betekent: dit aantal staat er niet bij` : '',
    empty: 'Er zijn geen cijfers.',
  }
}

const UNTOLD = '–'

function numberOf(value: number | null | undefined): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

function cellOf(value: number | undefined, most: number): BarCell {
  if (value === undefined) return { label: UNTOLD, told: false, share: 0 }
  return { label: numbers.format(value), told: true, share: most === 0 ? 0 : Math.max(0, value) / most }
}

const numbers = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })
