import type { DataTable } from '@tafelronde/shared/harvest/data-table.ts'
import { cellText } from '@tafelronde/shared/lib/cell-text.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTable } from '../testing/any-table.ts'
import { formulaPayloads, scriptPayloads, unicodePayloads } from '../testing/payloads.ts'
import { readXlsx } from '../testing/read-xlsx.ts'
import { wallClockIn } from './wall-clock.ts'
import { xlsx } from './xlsx.ts'

const payloads = [...formulaPayloads, ...unicodePayloads, ...scriptPayloads]

test('[RE58] all that people wrote is text in a workbook, and no formula, link or picture is in it', async () => {
  const { parts, sheets } = readXlsx(await xlsx([tableOf(payloads)]))
  const shown = payloads.map(cellText).filter((text) => text !== '')
  const read = sheets[0]?.rows.slice(1).flatMap((cells) => cells.filter((cell) => cell !== null))
  expect(read).toEqual(shown.map((value) => ({ kind: 'text', value })))
  expect(Object.keys(parts).filter((name) => !/^(\[Content_Types\]|_rels|xl\/)/.test(name))).toEqual([])
  expect(Object.keys(parts).join()).not.toMatch(/externalLink|drawing|media|vba|connections/)
  for (const [name, part] of Object.entries(parts)) {
    if (name === 'xl/sharedStrings.xml') continue
    expect(part).not.toMatch(/<f>|<f |<hyperlink|TargetMode|kwaad/)
  }
  // oxlint-disable-next-line no-control-regex
  expect(parts['xl/sharedStrings.xml']).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/)
})

test('[RE58] what looks like a formula has the format of text, so that it becomes none when somebody edits it', async () => {
  const { parts } = readXlsx(await xlsx([tableOf(['=1+1', 'Meer bussen'])]))
  const formats = [...(parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<c r="A[23]" s="(\d+)"/g)]
  const styles = [...(parts['xl/styles.xml'] ?? '').matchAll(/<xf [^>]*>/g)].map(([style]) => style)
  const textFormat = /numFmtId="(\d+)" formatCode="@"/.exec(parts['xl/styles.xml'] ?? '')?.[1]
  expect(formats.map(([, style]) => styles[Number(style)]?.includes(`numFmtId="${textFormat}"`))).toEqual([true, false])
})

test('[RE59] a workbook has a sheet for each table, with numbers as numbers and instants by the clock of the meeting', async () => {
  await fc.assert(
    fc.asyncProperty(anyTable, async (table) => {
      const [sheet, other] = readXlsx(await xlsx([{ ...table, name: 'Briefjes' }, tableOf(['Meer bussen'])])).sheets
      expect([sheet?.name, sheet?.rows.length, other?.name]).toEqual(['Briefjes', table.rows.length + 1, 'Conclusies'])
      for (const [at, { kind }] of table.columns.entries()) {
        for (const [row, cells] of table.rows.entries()) {
          const read = sheet?.rows[row + 1]?.[at] ?? null
          const cell = cells[at] ?? null
          if (cell === null) expect(read).toBe(null)
          else if (kind === 'number') expect(read).toEqual({ kind: 'number', value: String(cell) })
          else if (kind === 'yes-no') expect(read).toEqual({ kind: 'text', value: cell === true ? 'Ja' : 'Nee' })
          else if (kind === 'text') expect(read?.value ?? '').toBe(cellText(String(cell)))
          else expect(toSeconds(Number(read?.value))).toBe(wallClockIn(table.timeZone)(Number(cell)).getTime())
        }
      }
    }),
    { numRuns: 30 },
  )
})

test('[RE59] the clock of the meeting is that of its place, in summer and in winter', () => {
  const clock = (...at: Parameters<typeof Date.UTC>) => wallClockIn('Europe/Amsterdam')(Date.UTC(...at)).toISOString()
  expect(clock(2023, 10, 30, 23, 30, 5)).toBe('2023-12-01T00:30:05.000Z')
  expect(clock(2024, 6, 1, 12)).toBe('2024-07-01T14:00:00.000Z')
})

test('[RE59] the titles of a sheet stay in sight and sift its rows, and no cell is longer than there is room for', async () => {
  const { parts, sheets } = readXlsx(await xlsx([tableOf(['x'.repeat(40_000), 'y'])]))
  expect(parts['xl/worksheets/sheet1.xml']).toContain('<autoFilter ref="A1:A3"/>')
  expect(parts['xl/workbook.xml']).toMatch(
    /<definedName name="_xlnm\._FilterDatabase"[^>]*>'Conclusies'!\$A\$1:\$A\$3</,
  )
  expect(parts['xl/worksheets/sheet1.xml']).toContain('state="frozen"')
  expect(sheets[0]?.rows[1]?.[0]?.value.length).toBe(32_767)
})

/** One column, with a row for each text. */
function tableOf(texts: readonly string[]): DataTable {
  const columns = [{ key: 'text', title: 'Tekst', kind: 'text' }] as const
  return { name: 'Conclusies', timeZone: 'UTC', columns, rows: texts.map((text) => [text]) }
}

/** A spreadsheet counts days since 1900. */
function toSeconds(days: number): number {
  return Math.round((days - 25_569) * 86_400) * 1_000
}
