import type { DataCell, DataColumn, DataTable } from '@tafelronde/shared/harvest/data-table.ts'
import { cellText } from '@tafelronde/shared/lib/cell-text.ts'
import { isFormula } from '@tafelronde/shared/lib/write-csv.ts'
import writeXlsxFile, { type CellObject } from 'write-excel-file/node'
import { type WallClock, wallClockIn } from './wall-clock.ts'
import { sifting } from './xlsx-sifting.ts'

/** As much as a cell can hold. */
const CELL_LENGTH = 32_767
/** Columns are as wide as so many digits. */
const NARROWEST = 8
const WIDEST = 60
const font = { fontFamily: 'Arial', fontSize: 10 }
/** Of a row, in points: of one line, and the highest there is. */
const LINE_HEIGHT = 13
const HIGHEST = 409

/**
 * The tables as a workbook with a sheet for each: numbers are numbers, instants are dates by the clock of the meeting, and
 * all that people wrote is text, whatever it looks like. Its titles stay in sight, and by them the rows can be sifted.
 */
export async function xlsx(tables: readonly DataTable[]): Promise<Uint8Array> {
  const sheets = tables.map((table) => {
    const widths = table.columns.map((column, at) => widthOf(column, at, table.rows))
    const wallClock = wallClockIn(table.timeZone)
    return {
      sheet: table.name,
      data: [
        table.columns.map(writeTitle),
        ...table.rows.map((cells) => writeRow(cells, { columns: table.columns, widths, wallClock })),
      ],
      columns: widths.map((width) => ({ width })),
      orientation: 'landscape' as const,
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    }
  })
  return writeXlsxFile(sheets, { features: [sifting(tables)], ...font }).toBuffer()
}

const look = { align: 'left', alignVertical: 'top', wrap: true } as const

function writeTitle({ title }: DataColumn): CellObject {
  return { ...writeText(title), fontWeight: 'bold', backgroundColor: '#e6ecec', height: 2 * LINE_HEIGHT }
}

interface SheetParts {
  readonly columns: readonly DataColumn[]
  readonly widths: readonly number[]
  /** Of the meeting. */
  readonly wallClock: WallClock
}

function writeRow(cells: readonly DataCell[], { columns, widths, wallClock }: SheetParts): (CellObject | null)[] {
  const lines = cells.map((cell, at) => (typeof cell === 'string' ? countLines(cell, widths[at] ?? WIDEST) : 1))
  // Not every program makes a row as high as what stands in it.
  const height = Math.min(Math.max(...lines) * LINE_HEIGHT, HIGHEST)
  return cells.map((cell, at) => {
    const written = writeCell(cell, columns[at]?.kind, wallClock)
    return written === null ? null : { ...written, height }
  })
}

function writeCell(cell: DataCell, kind: DataColumn['kind'] | undefined, wallClock: WallClock): CellObject | null {
  if (cell === null || cell === '') return null
  if (typeof cell === 'boolean') return writeText(cell ? 'Ja' : 'Nee')
  if (typeof cell === 'string') return writeText(cell)
  if (kind !== 'instant') return { ...look, type: Number, value: cell }
  return { ...look, type: Date, value: wallClock(cell), format: 'dd-mm-yyyy hh:mm:ss' }
}

/** A cell of text is no formula however it begins, and as text by its format too it becomes none when somebody edits it. */
function writeText(text: string): CellObject {
  const shown = cellText(text.slice(0, CELL_LENGTH))
  return { ...look, type: String, value: withoutEscapes(shown), ...(isFormula(shown) && { format: '@' }) }
}

/**
 * The text as the format writes it, where `_x0041_` stands for a sign by its number. The library looks texts up in an
 * object and would take `constructor` for known: it leaves out a sign that XML forbids, but after it has looked.
 */
function withoutEscapes(text: string): string {
  const written = text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
  return written in {} ? `${written}\u0000` : written
}

/** Wide enough for its longest line, between bounds; what is longer goes on below. */
function widthOf({ title, kind }: DataColumn, at: number, rows: DataTable['rows']): number {
  if (kind === 'instant') return 20
  const lengths = rows.flatMap((cells) => String(cells[at] ?? '').split('\n')).map(({ length }) => length)
  // A title needs room for the button that sifts.
  const longest = lengths.reduce((most, length) => Math.max(most, length), Math.min(title.length, 16) + 3)
  return Math.min(Math.max(longest + 1, NARROWEST), WIDEST)
}

/** How many lines a text takes in a column; most letters are narrower than a digit. */
function countLines(text: string, width: number): number {
  return cellText(text)
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / width)), 0)
}
