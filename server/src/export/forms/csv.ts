import type { DataCell, DataTable } from '@tafelronde/shared/harvest/data-table.ts'
import { writeCsv } from '@tafelronde/shared/lib/write-csv.ts'

/** A table as a file for any spreadsheet or program: a row of titles and one for each row, instants as in ISO 8601. */
export function tableCsv({ columns, rows }: DataTable): string {
  const titles = columns.map(({ title }) => title)
  return writeCsv([titles, ...rows.map((cells) => cells.map((cell, at) => writeCell(cell, columns[at]?.kind)))])
}

function writeCell(cell: DataCell, kind: DataTable['columns'][number]['kind'] | undefined): string {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return cell ? 'Ja' : 'Nee'
  return typeof cell === 'number' && kind === 'instant' ? new Date(cell).toISOString() : String(cell)
}
