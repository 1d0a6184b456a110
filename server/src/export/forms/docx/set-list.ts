import { type FileChild, type NumberingDefinition, Paragraph } from 'docx'
import type { List, ListItem } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import { itemIndent, listNumbering } from './list-numbering.ts'
import { bookmarked, linked, runs, tab } from './runs.ts'
import { setTable } from './set-table.ts'
import type { Setting } from './setting.ts'

/** A list with all that belongs to its items. What belongs to an item begins on the page where that item ends. */
export function setList(setting: Setting, list: List): FileChild[] {
  const numbering = listNumbering(setting, list)
  return list.items.flatMap((item) => [
    list.style === 'entries' ? entry(setting, item) : numberedItem(setting, list, item, numbering),
    ...under(setting, item, numbering, itemIndent(list.style)),
  ])
}

function numberedItem(setting: Setting, { style }: List, item: ListItem, numbering: NumberingDefinition): Paragraph {
  return new Paragraph({
    style: 'ListParagraph',
    numbering: { reference: numbering, level: 0 },
    ...(style === 'conclusions' && { spacing: { before: 100 } }),
    keepNext: hasMore(item),
    keepLines: true,
    children: bookmarked(setting, item.id, runs(setting, item.text)),
  })
}

function entry(setting: Setting, item: ListItem): Paragraph {
  const indent = itemIndent('entries')
  const mark = item.mark === undefined ? [] : linked(setting, { ...item.mark, strong: true })
  return new Paragraph({
    style: 'ListParagraph',
    indent: { left: indent, hanging: indent },
    keepNext: hasMore(item),
    keepLines: true,
    children: bookmarked(setting, item.id, [...mark, tab(), ...runs(setting, item.text)]),
  })
}

function hasMore({ asides, items, table }: ListItem): boolean {
  return asides.length > 0 || items.length > 0 || table !== undefined
}

function under(setting: Setting, item: ListItem, numbering: NumberingDefinition, indent: number): FileChild[] {
  const lines = item.items.map(
    (line) =>
      new Paragraph({
        style: 'ListParagraph',
        numbering: { reference: numbering, level: 1 },
        children: runs(setting, line),
      }),
  )
  const asides = item.asides.map(
    (aside) => new Paragraph({ style: 'Aside', indent: { left: indent }, children: runs(setting, aside) }),
  )
  return [...lines, ...asides, ...(item.table === undefined ? [] : setTable(setting, item.table, indent))]
}
