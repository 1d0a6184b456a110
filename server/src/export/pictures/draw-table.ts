import { plainTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import type { TableColour, TableShape } from '@tafelronde/shared/tables/table.ts'
import { tableOutlines } from '@tafelronde/shared/tables/table-outlines.ts'
import type { DrawnPicture } from '../forms/print-job.ts'
import { printable, printableLine } from '../manuscript/printable.ts'
import { count } from '../report-words.ts'
import { type CardText, cardsOf } from './cards-of-note.ts'
import { drawOutlines } from './draw-outlines.ts'
import { drawnColours } from './drawn-colours.ts'
import type { Outline } from './outline.ts'
import { setOutlines } from './set-outlines.ts'
import { GROUND, SLIDE } from './surfaces.ts'
import type { PictureSize } from './write-svg.ts'

/** What lay on a table in one round, in Dutch. */
export interface TableSheet {
  /** Of the meeting. */
  readonly title: string
  readonly table: { readonly name: string; readonly colour?: TableColour; readonly shape?: TableShape }
  readonly theme: string
  readonly question: string
  /** "Ronde 2". */
  readonly round: string
  /** In the order in which they are read; `label` is the word for its kind, or nothing. */
  readonly notes: readonly { readonly number: number; readonly label: string; readonly text: string }[]
}

/** What `table-slide.typ` is set from. */
export interface TablePage extends PictureSize {
  readonly tint: string
  /** Where what stands beside the shape begins. */
  readonly beside: number
  readonly title: string
  readonly table: string
  readonly theme: string
  readonly question: string
  readonly notes: readonly CardText[]
  readonly empty: string
}

/** The shape's grid in the band, and what it is lined with. */
const SIGN = { x: 40, y: 17, scale: 50 / 24 }
const INK = '#1d2430'

/**
 * Slides with every note in full and in order: on as few as can be, in letters as large as these allow. One that has more
 * lines than a slide goes on in a next card.
 */
export function drawTable(sheet: TableSheet): readonly DrawnPicture[] {
  const { colour, shape } = sheet.table
  const own = colour === undefined ? undefined : drawnColours[colour]
  const name = tableName(sheet.table.name)
  const themeAndRound = [sheet.theme, sheet.round].map(printableLine).filter((part) => part !== '')
  const page: TablePage = {
    ...SLIDE,
    tint: own?.tint ?? '#f4ede1',
    beside: shape === undefined ? SIGN.x : SIGN.x + 50 + 18,
    title: printableLine(sheet.title),
    table: name,
    theme: themeAndRound.join(' · '),
    question: printable(sheet.question),
    notes: sheet.notes.flatMap(cardsOf),
    empty: 'Er zijn geen briefjes.',
  }
  const { pages } = setOutlines(new URL('table-slide.typ', import.meta.url), page, plainTokens)
  const sign = shape === undefined ? [] : [signOf(shape, own?.colour ?? '#ffffff')]
  const title = [shape === undefined ? name : `${name}, ${shape}`, ...themeAndRound].join(' · ')
  const told = count(sheet.notes.length, 'briefje', 'briefjes')
  return pages.map((outlines, at) => {
    const text = pages.length === 1 ? `${told}.` : `${told}. Dia ${at + 1} van ${pages.length}.`
    return drawOutlines([...outlines, ...sign], SLIDE, GROUND, { title, text })
  })
}

function tableName(name: string): string {
  return `Tafel ${printableLine(name).replace(/^tafel\s+/i, '')}`
}

function signOf(shape: TableShape, fill: string): Outline {
  return { path: tableOutlines[shape], fill, line: { colour: INK, width: 1.6 }, place: SIGN }
}
