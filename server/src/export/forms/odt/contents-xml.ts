import type { Block, Heading } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import { each, type Markup, nothing } from '../../markup.ts'
import { inlineXml, linkXml } from './inline-xml.ts'
import { paragraphXml } from './paragraph-xml.ts'
import { xml } from './xml.ts'

/** The list of contents, filled in already; an office makes it anew when it is asked to. */
export function contentsXml(blocks: readonly Block[]): Markup {
  const headings = blocks.filter((block) => block.kind === 'heading').filter(({ level }) => level <= DEPTH)
  if (headings.length === 0) return nothing
  const source = xml`<text:table-of-content-source text:outline-level="${DEPTH}" text:use-index-marks="false"><text:index-title-template text:style-name="Contents_20_Heading">${TITLE}</text:index-title-template>${each([1, 2], template)}</text:table-of-content-source>`
  const title = xml`<text:index-title text:style-name="contents" text:name="${TITLE}-1">${paragraphXml('Contents Heading', xml`${TITLE}`)}</text:index-title>`
  return xml`<text:table-of-content text:style-name="contents" text:protected="true" text:name="${TITLE}">${source}<text:index-body>${title}${each(headings, entry)}</text:index-body></text:table-of-content>`
}

const TITLE = 'Inhoud'
const DEPTH = 2

function template(level: number): Markup {
  return xml`<text:table-of-content-entry-template text:outline-level="${level}" text:style-name="Contents_20_${level}"><text:index-entry-link-start text:style-name="Index_20_Link"/><text:index-entry-text/><text:index-entry-tab-stop style:type="right"/><text:index-entry-page-number/><text:index-entry-link-end/></text:table-of-content-entry-template>`
}

/** The page is a field, which an office fills in when it opens the file: here nobody knows where pages end. */
function entry({ id, level, text }: Heading): Markup {
  const page = xml`<text:bookmark-ref text:reference-format="page" text:ref-name="${id}"/>`
  const shown = linkXml(id, xml`${inlineXml([{ text }])}<text:tab/>${page}`, 'Index_20_Link')
  return paragraphXml(level === 1 ? 'Contents 1' : 'Contents 2', shown)
}
