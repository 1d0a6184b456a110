import { type List, type ListItem, type Text } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import { each, type Markup, nothing } from '../../markup.ts'
import { anchorXml, inlineXml } from './inline-xml.ts'
import { type ListStyle } from './list-styles.ts'
import { paragraphXml } from './paragraph-xml.ts'
import { tableXml } from './table-xml.ts'
import { attributes, xml } from './xml.ts'

const styles: Record<List['style'], ListStyle> = {
  conclusions: 'Conclusions',
  entries: 'Entries',
  bullets: 'Bullets',
}

/** A list. A table cannot stand in one, so that the list ends before it and goes on behind it. */
export function listXml(list: List): Markup {
  return each(splitAfterTables(list.items), ({ items, from }) => {
    const shown = each(items, (item, place) => itemXml(list, item, place === 0 ? list.start + from : undefined))
    const table = items.at(-1)?.table
    return xml`<text:list text:style-name="${styles[list.style]}">${shown}</text:list>${table === undefined ? nothing : tableXml(table, 'list')}`
  })
}

/** `start` is the item's number where counting begins anew. */
function itemXml({ style }: List, item: ListItem, start: number | undefined): Markup {
  const { id, text, items, asides } = item
  const isLast = items.length + asides.length === 0 && item.table === undefined
  const line = style === 'entries' ? xml`${markXml(item)}<text:tab/>${inlineXml(text)}` : inlineXml(text)
  const look = style === 'entries' ? 'Entry' : 'List text'
  const number = attributes({ 'text:start-value': style === 'conclusions' ? start : undefined })
  return xml`<text:list-item${number}>${paragraphXml(look, anchorXml(id, line), isLast ? undefined : 'kept')}${linesXml(items)}${each(asides, (aside) => paragraphXml('List aside', inlineXml(aside)))}</text:list-item>`
}

function markXml({ mark }: ListItem): Markup {
  return mark === undefined ? nothing : inlineXml([mark])
}

function linesXml(lines: readonly Text[]): Markup {
  if (lines.length === 0) return nothing
  const shown = each(
    lines,
    (line) => xml`<text:list-item>${paragraphXml('List line', inlineXml(line))}</text:list-item>`,
  )
  return xml`<text:list>${shown}</text:list>`
}

/** The items in stretches, each but the last with a table at its end; `from` counts the items before it. */
function splitAfterTables(items: readonly ListItem[]): readonly { from: number; items: readonly ListItem[] }[] {
  const parts: { from: number; items: ListItem[] }[] = []
  items.forEach((item, place) => {
    const open = parts.at(-1)
    if (open === undefined || items[place - 1]?.table !== undefined) parts.push({ from: place, items: [item] })
    else open.items.push(item)
  })
  return parts
}
