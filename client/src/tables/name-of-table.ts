import type { Table } from '@tafelronde/shared/tables/table.ts'
import { names } from '../words/nl/names.ts'
import type { Translate } from '../words/translate.ts'

/** What a table's name is read from. */
export type NamedTable = Pick<Table, 'name' | 'colour' | 'shape'>

/** "Geel": the name somebody gave the table, or its colour in the reader's language. */
export function nameOfTable({ name, colour }: NamedTable, t: Translate): string {
  const bare = name.replace(/^tafel\s+/i, '')
  return bare.toLowerCase() === names[`colour.${colour}`].toLowerCase() ? t(`colour.${colour}`) : bare
}

/** "Tafel Geel, driehoek": all that tells a table from another, in words. */
export function spokenNameOfTable(table: NamedTable, t: Translate): string {
  return t('table.spoken', { name: nameOfTable(table, t), shape: t(`shape.${table.shape}`) })
}
