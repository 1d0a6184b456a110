import type { DataTable } from '@tafelronde/shared/harvest/data-table.ts'

/**
 * Lets the rows of each sheet be sifted by its titles, which the library knows nothing of. What is changed here holds no
 * text of people: that is all in a part of its own.
 */
export function sifting(tables: readonly DataTable[]) {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (sheet: string, _options: unknown, { sheetIndex }: { readonly sheetIndex: number }): string =>
            withSifting(sheet, tables[sheetIndex]),
        },
        'xl/workbook.xml': { transform: (workbook: string): string => withSiftedNames(workbook, tables) },
      },
    },
  }
}

function withSifting(sheet: string, table: DataTable | undefined): string {
  if (table === undefined) return sheet
  return sheet.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${lastCell(table).join('')}"/>`)
}

/** What is sifted has a name of its own in the workbook; without it not every program shows that it is. */
function withSiftedNames(workbook: string, tables: readonly DataTable[]): string {
  const names = tables.map((table, at) => {
    const [column, row] = lastCell(table)
    const range = `'${table.name}'!$A$1:$${column}$${row}`
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${range}</definedName>`
  })
  return workbook.replace('<definedNames/>', () => `<definedNames>${names.join('')}</definedNames>`)
}

function lastCell({ columns, rows }: DataTable): readonly [string, number] {
  return [columnName(columns.length - 1), rows.length + 1]
}

/** "A" to "Z", "AA", "AB" and so on. */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26))
  return at < 26 ? letter : `${columnName(Math.floor(at / 26) - 1)}${letter}`
}
