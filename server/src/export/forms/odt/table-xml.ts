import type { Manuscript, Table } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import { each, type Markup } from '../../markup.ts'
import { inlineXml } from './inline-xml.ts'
import { listIndent, paper } from './paper.ts'
import { paragraphXml } from './paragraph-xml.ts'
import { attributes, xml } from './xml.ts'

/** A table under its caption, with a first row that comes back on every page. */
export function tableXml({ caption, columns, rows }: Table, place: TablePlace): Markup {
  const name = paragraphXml('Caption', inlineXml([{ text: caption }]), place === 'list' ? 'in-list' : undefined)
  const titles = columns.map(({ title }) => title)
  const widths = each(
    columnWidths(columns, place),
    (width) => xml`<table:table-column table:style-name="${columnStyle(width)}"/>`,
  )
  const head = xml`<table:table-header-rows>${row(titles, 'head')}</table:table-header-rows>`
  const body = each(rows, (texts) => row(texts, 'cell'))
  return xml`${name}<table:table table:style-name="table-${place}">${widths}${head}${body}</table:table>`

  function row(texts: readonly string[], kind: 'head' | 'cell'): Markup {
    const cells = each(texts, (text, column) => {
      const style = kind === 'head' ? 'Table Heading' : 'Table Contents'
      const shown = paragraphXml(style, inlineXml([{ text }]), columns[column]?.number === true ? 'number' : undefined)
      return xml`<table:table-cell table:style-name="${kind}" office:value-type="string">${shown}</table:table-cell>`
    })
    return xml`<table:table-row>${cells}</table:table-row>`
  }
}

/** On the page itself, or under a line of a list. */
export type TablePlace = 'page' | 'list'

/** A style for every width that a table of the manuscript needs: ODF knows widths by style only. */
export function columnStyles({ blocks }: Manuscript): Markup {
  const widths = blocks.flatMap((block) => {
    if (block.kind === 'table') return columnWidths(block.columns, 'page')
    if (block.kind === 'figure') return columnWidths(block.table.columns, 'page')
    if (block.kind !== 'list') return []
    return block.items.flatMap(({ table }) => (table === undefined ? [] : columnWidths(table.columns, 'list')))
  })
  return each([...new Set(widths)], (width) => {
    const style = { 'style:name': columnStyle(width), 'style:family': 'table-column' }
    return xml`<style:style${attributes(style)}><style:table-column-properties style:column-width="${width}mm"/></style:style>`
  })
}

function columnStyle(width: string): string {
  return `column-${width}`
}

/** The column that heads the rows is wide, numbers need little. */
function columnWidths(columns: Table['columns'], place: TablePlace): readonly string[] {
  const shares = columns.map(({ number }, column) => (column === 0 ? 3 : number ? 1 : 2))
  const all = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => ((tableWidth(place) * share) / all).toFixed(1))
}

export function tableWidth(place: TablePlace): number {
  return place === 'page' ? paper.textWidth : paper.textWidth - listIndent
}
