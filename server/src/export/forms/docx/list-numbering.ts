import type { ILevelsOptions, NumberingDefinition } from 'docx'
import type { List } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import { ITEM_INDENT, MARK_INDENT, SUB_INDENT } from './page.ts'
import type { Setting } from './setting.ts'

/**
 * The library puts the number of a list in place of its name between braces, wherever that stands. No text can hold
 * this sign, so no text can hold such a name.
 */
const UNWRITABLE = '\uffff'

/** How the items of one list are numbered or marked, and the lines under them. */
export function listNumbering(setting: Setting, { style, start }: List): NumberingDefinition {
  const run = { bold: true, color: setting.palette.accent }
  const first: ILevelsOptions =
    style === 'conclusions'
      ? { level: 0, format: 'decimal', text: '%1.', start, style: { run } }
      : { level: 0, format: 'bullet', text: '•', style: { run } }
  const indent = itemIndent(style)
  return {
    reference: `${UNWRITABLE}list-${setting.nextNumber()}`,
    levels: [
      { ...first, alignment: 'left', style: { run, paragraph: { indent: { left: indent, hanging: indent } } } },
      {
        level: 1,
        format: 'bullet',
        text: '–',
        alignment: 'left',
        style: { run, paragraph: { indent: { left: indent + SUB_INDENT, hanging: SUB_INDENT } } },
      },
    ],
  }
}

/** How far the text of an item stands from the edge, and all that belongs to it. */
export function itemIndent(style: List['style']): number {
  return style === 'entries' ? MARK_INDENT : ITEM_INDENT
}
