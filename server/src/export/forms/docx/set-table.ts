import { type FileChild, Paragraph, Table, TableCell, TableRow } from 'docx'
import type { Table as Figures } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import { TEXT_WIDTH } from './page.ts'
import { words } from './runs.ts'
import type { Setting } from './setting.ts'

/** Up to this many rows a table stays together on a page. */
const TOGETHER = 12

/** How much wider the column is that heads the rows. */
const FIRST_COLUMN = 2

const NONE = { style: 'none', size: 0, color: 'auto' } as const

/** A table with its caption above it, `indent` from the edge. Its first row comes back on every page it runs on to. */
export function setTable(setting: Setting, table: Figures, indent = 0): FileChild[] {
  const widths = columnWidths(table.columns.length, TEXT_WIDTH - indent)
  const titles = table.columns.map(({ title }) => title)
  const together = table.rows.length <= TOGETHER
  const last = table.rows.length - 1
  return [
    new Paragraph({ style: 'Caption', indent: { left: indent }, children: words(table.caption) }),
    new Table({
      layout: 'fixed',
      width: { size: TEXT_WIDTH - indent, type: 'dxa' },
      columnWidths: widths,
      indent: { size: indent, type: 'dxa' },
      margins: { top: 50, bottom: 50, left: 80, right: 80 },
      borders: {
        top: NONE,
        left: NONE,
        right: NONE,
        insideVertical: NONE,
        insideHorizontal: { style: 'single', size: 4, color: setting.palette.hairline },
        bottom: { style: 'single', size: 4, color: setting.palette.hairline },
      },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          keepNext: true,
          children: titles.map((title, at) => cell(setting, table, widths, title, at, true)),
        }),
        ...table.rows.map(
          (row, place) =>
            new TableRow({
              cantSplit: true,
              keepNext: together && place < last,
              children: titles.map((_, at) => cell(setting, table, widths, row[at] ?? '', at, false)),
            }),
        ),
      ],
    }),
    // Two tables with nothing between them would become one.
    new Paragraph({ style: 'TableEnd' }),
  ]
}

function cell(
  setting: Setting,
  { columns }: Figures,
  widths: readonly number[],
  text: string,
  at: number,
  heads: boolean,
): TableCell {
  return new TableCell({
    width: { size: widths[at] ?? 0, type: 'dxa' },
    verticalAlign: heads ? 'bottom' : 'top',
    ...(heads && { borders: { bottom: { style: 'single', size: 12, color: setting.palette.accent } } }),
    children: [
      new Paragraph({
        style: 'TableText',
        alignment: columns[at]?.number === true ? 'right' : 'left',
        children: words(text, heads ? { bold: true } : {}),
      }),
    ],
  })
}

function columnWidths(columns: number, width: number): readonly number[] {
  const part = Math.floor(width / (columns - 1 + FIRST_COLUMN))
  return Array.from({ length: columns }, (_, at) => (at === 0 ? width - part * (columns - 1) : part))
}
