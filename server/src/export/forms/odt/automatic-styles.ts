import type { Manuscript } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import type { HouseTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import { each, type Markup } from '../../markup.ts'
import { reportColours } from '../report-colours.ts'
import { listIndent } from './paper.ts'
import { type ParagraphStyle, styleName } from './paragraph-styles.ts'
import { type Variant, variantName } from './paragraph-xml.ts'
import { columnStyles, type TablePlace, tableWidth } from './table-xml.ts'
import { attributes, xml } from './xml.ts'

/** What is set by hand, as it were: variants of the named styles, tables and frames. */
export function automaticStyles(manuscript: Manuscript, tokens: HouseTokens): Markup {
  const variants = Object.entries(variantsOf) as readonly [Variant, VariantLook][]
  return xml`<office:automatic-styles>${each(variants, writeVariant)}${tableStyles(tokens)}${columnStyles(manuscript)}<style:style style:name="picture" style:family="graphic"><style:graphic-properties fo:margin-right="6mm" style:vertical-pos="bottom" style:vertical-rel="baseline"/></style:style><style:style style:name="contents" style:family="section"/></office:automatic-styles>`
}

interface VariantLook {
  readonly of: readonly ParagraphStyle[]
  readonly page?: string
  readonly paragraph: Readonly<Record<string, string>>
}

const variantsOf: Record<Variant, VariantLook> = {
  cover: { of: ['Cover logo', 'Cover line'], page: 'Cover', paragraph: {} },
  'new-page': {
    of: ['Heading 1', 'Heading 2', 'Heading 3'],
    // Who changes one of the two margins must say both.
    paragraph: { 'fo:break-before': 'page', 'fo:margin-top': '0mm', 'fo:margin-bottom': '4mm' },
  },
  kept: {
    of: ['List text', 'List line', 'List aside', 'Entry', 'Figure'],
    paragraph: { 'fo:keep-with-next': 'always' },
  },
  number: { of: ['Table Contents', 'Table Heading'], paragraph: { 'fo:text-align': 'end' } },
  'in-list': { of: ['Caption'], paragraph: { 'fo:margin-left': `${listIndent}mm` } },
}

function writeVariant([variant, { of, page, paragraph }]: readonly [Variant, VariantLook]): Markup {
  return each(of, (style) => {
    const named = {
      'style:name': variantName(style, variant),
      'style:family': 'paragraph',
      'style:parent-style-name': styleName(style),
      'style:master-page-name': page,
    }
    return xml`<style:style${attributes(named)}><style:paragraph-properties${attributes(paragraph)}/></style:style>`
  })
}

function tableStyles(tokens: HouseTokens): Markup {
  const { accent, hairline } = reportColours(tokens)
  return xml`${table('page', 0)}${table('list', listIndent)}${cell('cell', `0.5pt solid ${hairline}`)}${cell('head', `1pt solid ${accent}`)}`

  function table(place: TablePlace, indent: number): Markup {
    const look = {
      'style:width': `${tableWidth(place)}mm`,
      'table:align': 'left',
      'fo:margin-left': `${indent}mm`,
      'fo:margin-bottom': '5mm',
    }
    return xml`<style:style style:name="table-${place}" style:family="table"><style:table-properties${attributes(look)}/></style:style>`
  }

  function cell(name: string, border: string): Markup {
    const look = { 'fo:padding': '1.2mm', 'fo:border-bottom': border, 'style:vertical-align': 'bottom' }
    return xml`<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties${attributes(look)}/></style:style>`
  }
}
