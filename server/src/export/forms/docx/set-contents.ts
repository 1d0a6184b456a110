import {
  BuilderElement,
  InternalHyperlink,
  PageReference,
  Paragraph,
  type ParagraphChild,
  Run,
  StringContainer,
  TextRun,
} from 'docx'
import type { Heading, Manuscript } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import { TEXT_WIDTH } from './page.ts'
import { oneLine } from './one-line.ts'
import { tab } from './runs.ts'
import type { Setting } from './setting.ts'

/** Headings below this level are too many to list. */
const DEEPEST = 2

/**
 * The list of what is in the document: a field that Word can make anew, which holds what is in it already, so that
 * nobody is asked to. Empty where there are no headings.
 */
export function setContents(setting: Setting, manuscript: Manuscript): Paragraph[] {
  const headings = manuscript.blocks.filter((block) => block.kind === 'heading').filter(isListed)
  if (headings.length === 0) return []
  const last = headings.length - 1
  const lines = headings.map((heading, at) =>
    contentsLine(heading.level, [
      ...(at === 0 ? [mark('begin'), instruction(`TOC \\o "1-${DEEPEST}" \\h`), mark('separate')] : []),
      ...contentsEntry(setting, heading),
      ...(at === last ? [mark('end')] : []),
    ]),
  )
  return [new Paragraph({ style: 'TOCHeading', text: 'Inhoud' }), ...lines]
}

function isListed({ level, text }: Heading): boolean {
  return level <= DEEPEST && oneLine(text).trim() !== ''
}

function contentsLine(level: number, children: ParagraphChild[]): Paragraph {
  return new Paragraph({
    style: `TOC${level}`,
    tabStops: [{ type: 'right', position: TEXT_WIDTH, leader: 'dot' }],
    children,
  })
}

function contentsEntry(setting: Setting, { id, text }: Heading): ParagraphChild[] {
  const place = setting.places.get(id)
  const title = new TextRun({ text: oneLine(text) })
  if (place === undefined) return [title]
  return [
    new InternalHyperlink({
      anchor: place.bookmark,
      children: [title, tab(), new PageReference(place.bookmark, { hyperlink: true })],
    }),
  ]
}

function mark(type: 'begin' | 'separate' | 'end'): Run {
  const attributes = { type: { key: 'w:fldCharType', value: type } }
  return new Run({ children: [new BuilderElement({ name: 'w:fldChar', attributes })] })
}

function instruction(text: string): Run {
  return new Run({ children: [new StringContainer('w:instrText', text)] })
}
