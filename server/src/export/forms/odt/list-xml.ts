import type { List, ListItem } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import { each, type Markup, nothing } from '../../markup.ts'
import { anchorXml, inlineXml } from './inline-xml.ts'
import type { ListStyle } from './list-styles.ts'
import { paragraphXml, type Variant } from './paragraph-xml.ts'
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

/** What belongs to one item stays on its page. `start` is the item's number where counting begins anew. */
function itemXml({ style }: List, item: ListItem, start: number | undefined): Markup {
  const { id, text, items, asides, table } = item
  const own = style === 'entries' ? xml`${markXml(item)}<text:tab/>${inlineXml(text)}` : inlineXml(text)
  const first = paragraphXml(style === 'entries' ? 'Entry' : 'List text', anchorXml(id, own), keptWithin(1))
  const lines = each(items, (line, place) => {
    const shown = paragraphXml('List line', inlineXml(line), keptWithin(2 + place))
    return xml`<text:list-item>${shown}</text:list-item>`
  })
  const below = each(asides, (aside, place) =>
    paragraphXml('List aside', inlineXml(aside), keptWithin(2 + items.length + place)),
  )
  const number = attributes({ 'text:start-value': style === 'conclusions' ? start : undefined })
  return xml`<text:list-item${number}>${first}${items.length === 0 ? nothing : xml`<text:list>${lines}</text:list>`}${below}</text:list-item>`

  /** `ordinal` counts the item's paragraphs from 1. */
  function keptWithin(ordinal: number): Variant | undefined {
    return table !== undefined || ordinal < 1 + items.length + asides.length ? 'kept' : undefined
  }
}

function markXml({ mark }: ListItem): Markup {
  return mark === undefined ? nothing : inlineXml([mark])
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
