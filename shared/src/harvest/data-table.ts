import type { Instant } from '../lib/clock.ts'

/** Rows to reckon with, each with a cell for every column. How a cell is written is up to the file that it goes into. */
export interface DataTable {
  readonly name: string
  /** By which clock instants are told where they are told by the clock. */
  readonly timeZone: string
  readonly columns: readonly DataColumn[]
  readonly rows: readonly (readonly DataCell[])[]
}

export interface DataColumn {
  /** The same in every version, for who reads the file with a program. */
  readonly key: string
  readonly title: string
  /** `number` may hold a word where there is no number, such as the harvest among the rounds. */
  readonly kind: 'text' | 'number' | 'instant' | 'yes-no'
}

/** `null` where there is nothing to tell; an instant is a number, a yes-no a boolean. */
export type DataCell = string | number | boolean | null

/** A column with how it reads its cells. */
export type ColumnOf<Row> =
  | (Titled<'text'> & { readonly read: (row: Row) => string | undefined })
  | (Titled<'number'> & { readonly read: (row: Row) => number | string | undefined })
  | (Titled<'instant'> & { readonly read: (row: Row) => Instant | undefined })
  | (Titled<'yes-no'> & { readonly read: (row: Row) => boolean })

interface Titled<Kind extends DataColumn['kind']> extends DataColumn {
  readonly kind: Kind
}

/** A table of these columns, with a row for each. */
export function makeTable<Row>(
  { name, timeZone }: Pick<DataTable, 'name' | 'timeZone'>,
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
): DataTable {
  return {
    name,
    timeZone,
    columns: columns.map(({ key, title, kind }) => ({ key, title, kind })),
    rows: rows.map((row) => columns.map(({ read }): DataCell => read(row) ?? null)),
  }
}
