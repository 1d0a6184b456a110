import type { HouseTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import type {
  Block,
  Cover,
  Figure,
  Heading,
  Manuscript,
  Paragraph,
  Picture,
} from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import { each, type Markup, nothing } from '../../markup.ts'
import { automaticStyles } from './automatic-styles.ts'
import { contentsXml } from './contents-xml.ts'
import { anchorXml, inlineXml } from './inline-xml.ts'
import { listXml } from './list-xml.ts'
import type { ParagraphStyle } from './paragraph-styles.ts'
import { paragraphXml, variantName } from './paragraph-xml.ts'
import { figureFrame, logoFrame, pictureXml } from './picture-xml.ts'
import type { PlacedPictures } from './placed-pictures.ts'
import { fonts } from './styles-xml.ts'
import { tableXml } from './table-xml.ts'
import { xml } from './xml.ts'

/** All that is read: the cover, the list of contents and the blocks in their order. */
export function contentXml(manuscript: Manuscript, pictures: PlacedPictures, tokens: HouseTokens): Markup {
  const { cover, blocks, end } = manuscript
  const read = xml`${coverXml(cover, pictures)}${contentsXml(blocks)}${each(blocks, blockXml)}${lineXml('End', end)}`
  return xml`${fonts}${automaticStyles(manuscript, tokens)}<office:body><office:text>${read}</office:text></office:body>`

  function blockXml(block: Block, place: number): Markup {
    switch (block.kind) {
      case 'heading':
        return headingXml(block, place === 0)
      case 'paragraph':
        return paragraphXml(paragraphStyles[block.style], inlineXml(block.text))
      case 'list':
        return listXml(block)
      case 'table':
        return tableXml(block, 'page')
      case 'figure':
        return figureXml(block, pictures)
      case 'pictures':
        return picturesXml(block.pictures, pictures)
    }
  }
}

const paragraphStyles: Record<Paragraph['style'], ParagraphStyle> = {
  text: 'Text body',
  question: 'Question',
  aside: 'Aside',
}

/** On a page of its own: its last line ends that page. */
function coverXml({ logo, over, title, when, focus, state }: Cover, pictures: PlacedPictures): Markup {
  const sign = logo === undefined ? nothing : paragraphXml('Cover logo', pictureXml(logo, pictures, logoFrame), 'cover')
  const first = paragraphXml('Cover line', inlineXml([{ text: over }]), logo === undefined ? 'cover' : undefined)
  const about = focus === undefined ? nothing : paragraphXml('Cover focus', inlineXml(focus))
  return xml`${sign}${first}${lineXml('Title', title)}${lineXml('Subtitle', when)}${about}${lineXml('Cover state', state.text)}`
}

/** The first stands behind the list of contents, on a page of its own. */
function headingXml({ level, id, text, newPage }: Heading, isFirst: boolean): Markup {
  const style = variantName(`Heading ${level}`, newPage === true || isFirst ? 'new-page' : undefined)
  return xml`<text:h text:style-name="${style}" text:outline-level="${level}">${anchorXml(id, inlineXml([{ text }]))}</text:h>`
}

function figureXml({ title, picture, table }: Figure, pictures: PlacedPictures): Markup {
  const drawn = paragraphXml('Figure', pictureXml(picture, pictures, figureFrame), 'kept')
  return xml`${lineXml('Caption', title)}${drawn}${tableXml(table, 'page')}`
}

/** Those that are there beside each other, so that the words for one that is not stand on their own. */
function picturesXml(shown: readonly Picture[], pictures: PlacedPictures): Markup {
  const rows: Picture[][] = []
  shown.forEach((picture, place) => {
    const before = shown[place - 1]
    const isBeside = before !== undefined && pictures.has(before.id) && pictures.has(picture.id)
    if (isBeside) rows.at(-1)?.push(picture)
    else rows.push([picture])
  })
  return each(rows, (row) =>
    paragraphXml(
      'Figure',
      each(row, (picture) => pictureXml(picture, pictures, logoFrame)),
    ),
  )
}

function lineXml(style: ParagraphStyle, text: string): Markup {
  return paragraphXml(style, inlineXml([{ text }]))
}
