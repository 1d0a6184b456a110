import type { DataTable } from '@tafelronde/shared/harvest/data-table.ts'
import { cellText } from '@tafelronde/shared/lib/cell-text.ts'
import { readCsv } from '@tafelronde/shared/lib/testing/read-csv.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTable } from '../testing/any-table.ts'
import { formulaPayloads, scriptPayloads, unicodePayloads } from '../testing/payloads.ts'
import { tableCsv } from './csv.ts'

const sign = /^[\s"]*[=+\-@＝＋－＠]/

test('[RE58] no cell of a CSV is a formula, also not a title, and whatever separates cells for who reads it', () => {
  for (const text of [...formulaPayloads, ...unicodePayloads, ...scriptPayloads]) {
    const file = tableCsv(tableOf(text))
    for (const [cell = ''] of readCsv(file)) {
      expect(cell).not.toMatch(sign)
      expect(cell).not.toMatch(/^[\w.]+\|.*!/)
    }
    // A dash within a text does no harm where nothing is called.
    const harmful = /[(|]/.test(text) ? sign : /^[\s"]*[=+@＝＋＠]/
    for (const piece of file.slice(1).split(/[;,\t\r\n|]/)) expect(piece).not.toMatch(harmful)
  }
})

test('[RE58] nothing unseen stands in a CSV, and of a text only that and apostrophes differ', () => {
  for (const text of [...formulaPayloads, ...unicodePayloads, ...scriptPayloads]) {
    const [[title = ''] = [], [cell = ''] = []] = readCsv(tableCsv(tableOf(text)))
    expect(cell).toBe(title)
    expect(cell.replaceAll("'", '')).toBe(cellText(text).replaceAll("'", ''))
    expect(cell).not.toMatch(/(?!\n)\p{Cc}|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u)
    expect(cell.isWellFormed()).toBe(true)
  }
})

test('[RE59] a CSV has one row of titles and one for each row, with numbers, instants and Ja or Nee', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const read = readCsv(tableCsv(table))
      expect(read.length).toBe(table.rows.length + 1)
      for (const cells of read) expect(cells.length).toBe(table.columns.length)
      for (const [at, { kind }] of table.columns.entries()) {
        for (const [row, cells] of table.rows.entries()) {
          const told = read[row + 1]?.[at]
          const cell = cells[at] ?? null
          if (cell === null) expect(told).toBe('')
          else if (kind === 'number') expect(Number(told)).toBe(cell)
          else if (kind === 'instant') expect(Date.parse(told ?? '')).toBe(cell)
          else if (kind === 'yes-no') expect(told).toBe(cell === true ? 'Ja' : 'Nee')
        }
      }
    }),
  )
})

/** One column of one row, with the text as its title and in its cell. */
function tableOf(text: string): DataTable {
  return { name: 'Briefjes', timeZone: 'UTC', columns: [{ key: 'text', title: text, kind: 'text' }], rows: [[text]] }
}
