import type { HouseTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import type { Markup } from '../../markup.ts'
import { reportColours } from '../report-colours.ts'
import { inlineXml } from './inline-xml.ts'
import { paper } from './paper.ts'
import { paragraphXml } from './paragraph-xml.ts'
import { attributes, xml } from './xml.ts'

/** A cover, and behind it pages that say what they belong to and which they are. */
export function masterPages(title: string): Markup {
  const header = paragraphXml('Header', inlineXml([{ text: title }]))
  const page = xml`<text:page-number text:select-page="current">2</text:page-number>`
  const footer = paragraphXml('Footer', xml`pagina ${page} van <text:page-count>2</text:page-count>`)
  const running = xml`<style:header>${header}</style:header><style:footer>${footer}</style:footer>`
  return xml`<style:master-page style:name="Standard" style:page-layout-name="pages">${running}</style:master-page><style:master-page style:name="Cover" style:page-layout-name="cover" style:next-style-name="Standard"/>`
}

/** A4; the header and the footer stand in the margins. */
export function pageLayouts(tokens: HouseTokens): Markup {
  const { margin } = paper
  const header = xml`<style:header-footer-properties${attributes({ 'fo:min-height': `${margin - EDGE}mm`, 'fo:margin-bottom': '5mm' })}/>`
  const footer = xml`<style:header-footer-properties${attributes({ 'fo:min-height': `${margin - EDGE}mm`, 'fo:margin-top': '5mm' })}/>`
  const running = xml`<style:header-style>${header}</style:header-style><style:footer-style>${footer}</style:footer-style>`
  return xml`<style:page-layout style:name="pages">${sheet(tokens, EDGE)}${running}</style:page-layout><style:page-layout style:name="cover">${sheet(tokens, margin)}</style:page-layout>`
}

/** How far the header and the footer stand from the edge of the paper, in millimetres. */
const EDGE = 14

function sheet(tokens: HouseTokens, edge: number): Markup {
  const { width, height, margin } = paper
  const size = {
    'fo:page-width': `${width}mm`,
    'fo:page-height': `${height}mm`,
    'style:print-orientation': 'portrait',
    'fo:margin-left': `${margin}mm`,
    'fo:margin-right': `${margin}mm`,
    'fo:margin-top': `${edge}mm`,
    'fo:margin-bottom': `${edge}mm`,
  }
  const line = {
    'style:width': '0.5pt',
    'style:color': reportColours(tokens).hairline,
    'style:rel-width': '25%',
    'style:adjustment': 'left',
    'style:distance-before-sep': '3mm',
    'style:distance-after-sep': '2mm',
  }
  return xml`<style:page-layout-properties${attributes(size)}><style:footnote-sep${attributes(line)}/></style:page-layout-properties>`
}
