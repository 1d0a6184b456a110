import type { Manuscript } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import type { HouseTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import { each, type Markup } from '../../markup.ts'
import { reportColours } from '../report-colours.ts'
import { inEveryScript } from './in-every-script.ts'
import { listStyles } from './list-styles.ts'
import { masterPages, pageLayouts } from './pages-xml.ts'
import { paragraphStyles, styleName } from './paragraph-styles.ts'
import { attributes, xml } from './xml.ts'

/** What every office has, or a twin of it that is as wide: this form is made to be edited. */
export const fonts: Markup = xml`<office:font-face-decls><style:font-face style:name="Arial" svg:font-family="Arial" style:font-family-generic="swiss" style:font-pitch="variable"/></office:font-face-decls>`

/** The look of the report by named styles, and its pages. */
export function stylesXml({ title }: Manuscript, tokens: HouseTokens): Markup {
  const styles = xml`${defaults(tokens)}${paragraphStyles(tokens)}${textStyles(tokens)}${listStyles()}${footnotes}`
  const layouts = xml`<office:automatic-styles>${pageLayouts(tokens)}</office:automatic-styles>`
  const pages = xml`<office:master-styles>${masterPages(title)}</office:master-styles>`
  return xml`${fonts}<office:styles>${styles}</office:styles>${layouts}${pages}`
}

const footnotes = xml`<text:notes-configuration${attributes({
  'text:note-class': 'footnote',
  'style:num-format': '1',
  'text:start-value': 0,
  'text:footnotes-position': 'page',
  'text:start-numbering-at': 'document',
  'text:citation-style-name': 'Footnote_20_Symbol',
  'text:citation-body-style-name': 'Footnote_20_anchor',
})}/>`

function defaults(tokens: HouseTokens): Markup {
  const text = {
    'style:font-name': 'Arial',
    'fo:font-size': '10.5pt',
    'fo:color': reportColours(tokens).text,
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
  const ofText = xml`<style:paragraph-properties${attributes(paragraph)}/><style:text-properties${attributes(inEveryScript(text))}/>`
  const ofRows = xml`<style:table-row-properties fo:keep-together="always"/>`
  return xml`<style:default-style style:family="paragraph">${ofText}</style:default-style><style:default-style style:family="table-row">${ofRows}</style:default-style>`
}

function textStyles(tokens: HouseTokens): Markup {
  const { accent, muted } = reportColours(tokens)
  const bold = { 'fo:font-weight': 'bold' }
  const underlined = { 'style:text-underline-style': 'solid', 'style:text-underline-width': 'auto' }
  const looks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'Strong Emphasis': bold,
    Emphasis: { 'fo:font-style': 'italic' },
    Quiet: { 'fo:color': muted },
    'List sign': { ...bold, 'fo:color': accent },
    'Internet link': { ...underlined, 'fo:color': accent },
    'Index Link': {},
    'Footnote Symbol': {},
    'Footnote anchor': { ...bold, 'fo:color': accent, 'style:text-position': 'super 62%' },
  }
  return each(Object.entries(looks), ([name, look]) => {
    const named = { 'style:name': styleName(name), 'style:display-name': name, 'style:family': 'text' }
    return xml`<style:style${attributes(named)}><style:text-properties${attributes(inEveryScript(look))}/></style:style>`
  })
}
