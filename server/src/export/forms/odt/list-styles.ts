import type { Markup } from '../../markup.ts'
import { entryIndent, listIndent } from './paper.ts'
import { attributes, xml } from './xml.ts'

export type ListStyle = 'Conclusions' | 'Bullets' | 'Entries'

/** Lists with numbers, with signs, and with marks that are part of their text; each with lines under its items. */
export function listStyles(): Markup {
  const number = {
    'text:level': 1,
    'text:style-name': 'List_20_sign',
    'style:num-format': '1',
    'style:num-suffix': '.',
  }
  const numbered = xml`<text:list-level-style-number${attributes(number)}>${place(listIndent, listIndent)}</text:list-level-style-number>`
  const marked = xml`<text:list-level-style-number text:level="1" style:num-format="">${place(entryIndent, entryIndent, 'nothing')}</text:list-level-style-number>`
  const signed = sign(1, '•', SIGN_WIDTH)
  return xml`${style('Conclusions', numbered, listIndent)}${style('Bullets', signed, SIGN_WIDTH)}${style('Entries', marked, entryIndent)}`
}

const SIGN_WIDTH = 6

function style(name: ListStyle, level: Markup, indent: number): Markup {
  return xml`<text:list-style style:name="${name}">${level}${sign(2, '–', indent + SIGN_WIDTH)}</text:list-style>`
}

function sign(level: number, character: string, indent: number): Markup {
  const bullet = { 'text:level': level, 'text:style-name': 'List_20_sign', 'text:bullet-char': character }
  return xml`<text:list-level-style-bullet${attributes(bullet)}>${place(indent, SIGN_WIDTH)}</text:list-level-style-bullet>`
}

/** The text stands at `indent`, with what is before it in `room`. */
function place(indent: number, room: number, followedBy: 'listtab' | 'nothing' = 'listtab'): Markup {
  const alignment = {
    'text:label-followed-by': followedBy,
    'text:list-tab-stop-position': followedBy === 'listtab' ? `${indent}mm` : undefined,
    'fo:text-indent': `-${room}mm`,
    'fo:margin-left': `${indent}mm`,
  }
  return xml`<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment${attributes(alignment)}/></style:list-level-properties>`
}
