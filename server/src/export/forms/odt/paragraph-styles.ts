import type { HouseTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import { each, type Markup, nothing } from '../../markup.ts'
import { inEveryScript } from './in-every-script.ts'
import { entryIndent, paper } from './paper.ts'
import { reportColours } from '../report-colours.ts'
import { attributes, xml } from './xml.ts'

/** The styles of paragraphs, by the names that an office shows; those it knows from itself have its own names. */
export type ParagraphStyle =
  | 'Text body'
  | 'Title'
  | 'Subtitle'
  | 'Heading'
  | 'Heading 1'
  | 'Heading 2'
  | 'Heading 3'
  | 'Contents Heading'
  | 'Contents 1'
  | 'Contents 2'
  | 'Header'
  | 'Footer'
  | 'Footnote'
  | 'Caption'
  | 'Figure'
  | 'Table Contents'
  | 'Table Heading'
  | 'Cover logo'
  | 'Cover line'
  | 'Cover focus'
  | 'Cover state'
  | 'Question'
  | 'Aside'
  | 'List text'
  | 'List aside'
  | 'List line'
  | 'Entry'
  | 'End'

/** A style's name as it stands in the file, where it holds no spaces. */
export function styleName(name: string): string {
  return name.replaceAll(' ', '_20_')
}

/** Every paragraph style, so that who edits the report changes its look in one place. */
export function paragraphStyles(tokens: HouseTokens): Markup {
  const looks = Object.entries(looksOf(tokens))
  return xml`<style:style style:name="Standard" style:family="paragraph" style:class="text"/>${each(looks, writeStyle)}`
}

interface Look {
  readonly parent?: ParagraphStyle
  readonly next?: ParagraphStyle
  readonly level?: number
  readonly paragraph?: Readonly<Record<string, string>>
  readonly tab?: Readonly<Record<string, string>>
  readonly text?: Readonly<Record<string, string>>
}

function writeStyle([name, { parent, next, level, paragraph = {}, tab, text = {} }]: [string, Look]): Markup {
  const style = {
    'style:name': styleName(name),
    'style:display-name': name,
    'style:family': 'paragraph',
    'style:parent-style-name': styleName(parent ?? 'Standard'),
    'style:next-style-name': next === undefined ? undefined : styleName(next),
    'style:default-outline-level': level,
  }
  const stop = tab === undefined ? nothing : xml`<style:tab-stops><style:tab-stop${attributes(tab)}/></style:tab-stops>`
  return xml`<style:style${attributes(style)}><style:paragraph-properties${attributes(paragraph)}>${stop}</style:paragraph-properties><style:text-properties${attributes(inEveryScript(text))}/></style:style>`
}

const keep = { 'fo:keep-with-next': 'always' }
const bold = { 'fo:font-weight': 'bold' }

function looksOf(tokens: HouseTokens): Record<ParagraphStyle, Look> {
  const { accent, heading, muted, hairline } = reportColours(tokens)
  const small = { 'fo:font-size': '9pt', 'fo:color': muted }
  return {
    'Text body': { paragraph: { 'fo:margin-bottom': '2.5mm' } },
    Title: {
      next: 'Subtitle',
      paragraph: {
        'fo:margin-top': '3mm',
        'fo:margin-bottom': '6mm',
        'fo:line-height': '110%',
        'fo:padding-bottom': '6mm',
        'fo:border-bottom': `2pt solid ${accent}`,
      },
      text: { ...bold, 'fo:font-size': '30pt', 'fo:color': heading },
    },
    Subtitle: { text: { 'fo:font-size': '13pt', 'fo:color': muted } },
    Heading: {
      next: 'Text body',
      paragraph: { ...keep, 'fo:line-height': '115%', 'fo:margin-bottom': '2.5mm' },
      text: { ...bold, 'fo:color': heading },
    },
    'Heading 1': {
      parent: 'Heading',
      next: 'Text body',
      level: 1,
      paragraph: {
        'fo:margin-top': '11mm',
        'fo:margin-bottom': '4mm',
        'fo:padding-bottom': '1.5mm',
        'fo:border-bottom': `1pt solid ${accent}`,
      },
      text: { 'fo:font-size': '19pt' },
    },
    'Heading 2': {
      parent: 'Heading',
      next: 'Text body',
      level: 2,
      paragraph: { 'fo:margin-top': '7mm', 'fo:margin-bottom': '2mm' },
      text: { 'fo:font-size': '14pt' },
    },
    'Heading 3': {
      parent: 'Heading',
      next: 'Text body',
      level: 3,
      paragraph: { 'fo:margin-top': '5mm', 'fo:margin-bottom': '1.5mm' },
      text: { 'fo:font-size': '11.5pt' },
    },
    'Contents Heading': {
      parent: 'Heading',
      paragraph: {
        'fo:margin-top': '0mm',
        'fo:margin-bottom': '5mm',
        'fo:padding-bottom': '1.5mm',
        'fo:border-bottom': `1pt solid ${accent}`,
      },
      text: { 'fo:font-size': '19pt' },
    },
    'Contents 1': {
      paragraph: { 'fo:margin-top': '2.5mm', 'fo:margin-bottom': '0.5mm' },
      tab: pageTab(0),
      text: bold,
    },
    'Contents 2': {
      paragraph: { 'fo:margin-left': '6mm', 'fo:margin-bottom': '0.5mm' },
      tab: pageTab(6),
    },
    Header: {
      paragraph: { 'fo:padding-bottom': '1.5mm', 'fo:border-bottom': `0.5pt solid ${hairline}` },
      text: small,
    },
    Footer: { paragraph: { 'fo:text-align': 'end' }, text: small },
    Footnote: {
      paragraph: { 'fo:margin-left': '6mm', 'fo:text-indent': '-6mm', 'fo:margin-bottom': '1mm' },
      text: { 'fo:font-size': '9pt' },
    },
    Caption: {
      paragraph: { ...keep, 'fo:margin-top': '4mm', 'fo:margin-bottom': '2mm' },
      text: { ...bold, 'fo:font-size': '9.5pt' },
    },
    Figure: { paragraph: { 'fo:margin-top': '2mm', 'fo:margin-bottom': '3mm', 'fo:line-height': '100%' } },
    'Table Contents': { text: { 'fo:font-size': '9.5pt', 'fo:hyphenate': 'true' } },
    'Table Heading': { parent: 'Table Contents', paragraph: keep, text: { ...bold, 'fo:color': heading } },
    'Cover logo': { paragraph: { 'fo:margin-bottom': '45mm', 'fo:line-height': '100%' } },
    'Cover line': { next: 'Title', text: { ...bold, 'fo:font-size': '12pt', 'fo:color': accent } },
    'Cover focus': { paragraph: { 'fo:margin-top': '8mm' }, text: { 'fo:font-size': '13pt' } },
    'Cover state': {
      paragraph: {
        'fo:margin-top': '14mm',
        'fo:break-after': 'page',
        'fo:padding-left': '3mm',
        'fo:border-left': `3pt solid ${accent}`,
      },
      text: bold,
    },
    Question: {
      next: 'Text body',
      paragraph: {
        ...keep,
        'fo:margin-top': '1mm',
        'fo:margin-bottom': '4mm',
        'fo:padding-left': '4mm',
        'fo:border-left': `2pt solid ${accent}`,
      },
      text: { 'fo:font-size': '12.5pt', 'fo:font-style': 'italic' },
    },
    Aside: { paragraph: { 'fo:margin-bottom': '2mm' }, text: small },
    'List text': { paragraph: { 'fo:margin-top': '1.5mm', 'fo:margin-bottom': '1mm' } },
    'List aside': { paragraph: { 'fo:margin-bottom': '1mm' }, text: small },
    'List line': { paragraph: { 'fo:margin-bottom': '0.8mm' } },
    Entry: {
      paragraph: { 'fo:margin-top': '1mm', 'fo:margin-bottom': '0.6mm', 'fo:line-height': '125%' },
      tab: { 'style:position': `${entryIndent}mm` },
    },
    End: {
      paragraph: { 'fo:margin-top': '12mm', 'fo:padding-top': '2mm', 'fo:border-top': `0.5pt solid ${hairline}` },
      text: small,
    },
  }
}

/** Where page numbers stand: at the right edge of the text. */
function pageTab(indent: number): Readonly<Record<string, string>> {
  return { 'style:position': `${paper.textWidth - indent}mm`, 'style:type': 'right' }
}
