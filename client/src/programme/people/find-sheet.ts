import type { Sheet } from './file/read-workbook.ts'
import { namesPeople } from './find-columns.ts'

/** Where a list of people comes from, when it was not pasted. */
export interface Source {
  readonly file: string
  readonly sheets: readonly Sheet[]
  /** Which of the sheets. */
  readonly place: number
}

/** The place of the first sheet whose headings say that it holds people, or else of the first. */
export function findSheet(sheets: readonly Sheet[]): number {
  return Math.max(
    0,
    sheets.findIndex(({ table }) => namesPeople(table)),
  )
}
