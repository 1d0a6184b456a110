import { type Manuscript } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import { type HouseTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import { type Markup } from '../../markup.ts'
import { colours } from './colours.ts'
import { inEveryScript } from './in-every-script.ts'
import { listStyles } from './list-styles.ts'
import { paper } from './paper.ts'
import { paragraphStyles } from './paragraph-styles.ts'
import { inlineXml } from './inline-xml.ts'
import { attributes, xml } from './xml.ts'

/** What every office has, or a twin of it that is as wide: this form is made to be edited. */
export const fonts: Markup = xml`<office:font-face-decls><style:font-face style:name="Arial" svg:font-family="Arial" style:font-family-generic="swiss" style:font-pitch="variable"/></office:font-face-decls>`

/** The look of the report by named styles, and its pages: a cover, then pages with a header and numbers. */
export function stylesXml({ title }: Manuscript, tokens: HouseTokens): Markup {
  return xml`${fonts}<office:styles>${defaults(tokens)}${paragraphStyles(tokens)}${textStyles(tokens)}${listStyles()}<text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-value="0" text:footnotes-position="page" text:start-numbering-at="document" text:citation-style-name="Footnote_20_Symbol" text:citation-body-style-name="Footnote_20_anchor"/></office:styles><office:automatic-styles>${pageLayouts(tokens)}</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pages"><style:header><text:p text:style-name="Header">${inlineXml([{ text: title }])}</text:p></style:header><style:footer><text:p text:style-name="Footer">pagina <text:page-number text:select-page="current">2</text:page-number> van <text:page-count>2</text:page-count></text:p></style:footer></style:master-page><style:master-page style:name="Cover" style:page-layout-name="cover" style:next-style-name="Standard"/></office:master-styles>`
}

function defaults(tokens: HouseTokens): Markup {
  const text = {
    'style:font-name': 'Arial',
    'fo:font-size': '10.5pt',
    'fo:color': colours(tokens).text,
    'fo:language': 'nl',
    'fo:country': 'NL',
    'fo:hyphenate': 'false',
    'fo:hyphenation-remain-char-count': '3',
    'fo:hyphenation-push-char-count': '3',
  }
  const paragraph = {
    'fo:line-height': '135%',
    'fo:orphans': 2,
    'fo:widows': 2,
    'fo:hyphenation-ladder-count': 'no-limit',
    'style:tab-stop-distance': '10mm',
    'style:writing-mode': 'lr-tb',
  }
  return xml`<style:default-style style:family="paragraph"><style:paragraph-properties${attributes(paragraph)}/><style:text-properties${attributes(inEveryScript(text))}/></style:default-style><style:default-style style:family="table"><style:table-properties table:border-model="separating"/></style:default-style><style:default-style style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:default-style>`
}

function textStyles(tokens: HouseTokens): Markup {
  const { accent, muted } = colours(tokens)
  return xml`${style('Strong Emphasis', { 'fo:font-weight': 'bold' })}${style('Emphasis', { 'fo:font-style': 'italic' })}${style('Quiet', { 'fo:color': muted })}${style('List sign', { 'fo:color': accent, 'fo:font-weight': 'bold' })}${style('Internet link', { 'fo:color': accent, 'style:text-underline-style': 'solid', 'style:text-underline-width': 'auto' })}${style('Index Link', {})}${style('Footnote Symbol', {})}${style('Footnote anchor', { 'style:text-position': 'super 62%', 'fo:color': accent, 'fo:font-weight': 'bold' })}`

  function style(name: string, look: Readonly<Record<string, string>>): Markup {
    const named = { 'style:name': name.replaceAll(' ', '_20_'), 'style:display-name': name, 'style:family': 'text' }
    return xml`<style:style${attributes(named)}><style:text-properties${attributes(inEveryScript(look))}/></style:style>`
  }
}

function pageLayouts(tokens: HouseTokens): Markup {
  const { width, height, margin } = paper
  const sheet = {
    'fo:page-width': `${width}mm`,
    'fo:page-height': `${height}mm`,
    'style:print-orientation': 'portrait',
    'fo:margin-left': `${margin}mm`,
    'fo:margin-right': `${margin}mm`,
  }
  const line = { 'style:width': '0.5pt', 'style:color': colours(tokens).hairline, 'style:rel-width': '25%' }
  const footnotes = xml`<style:footnote-sep${attributes({ ...line, 'style:distance-before-sep': '3mm', 'style:distance-after-sep': '2mm', 'style:adjustment': 'left' })}/>`
  return xml`<style:page-layout style:name="pages"><style:page-layout-properties${attributes({ ...sheet, 'fo:margin-top': '14mm', 'fo:margin-bottom': '14mm' })}>${footnotes}</style:page-layout-properties><style:header-style><style:header-footer-properties fo:min-height="11mm" fo:margin-bottom="5mm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="11mm" fo:margin-top="5mm"/></style:footer-style></style:page-layout><style:page-layout style:name="cover"><style:page-layout-properties${attributes({ ...sheet, 'fo:margin-top': `${margin}mm`, 'fo:margin-bottom': `${margin}mm` })}>${footnotes}</style:page-layout-properties></style:page-layout>`
}
