import {
  FootnoteReferenceRun,
  type IRunPropertiesOptions,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx'
import { type Linked, type Text, isFootnote } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import { xmlText } from '../../markup.ts'
import { NumberedBookmark } from './numbered-bookmark.ts'
import type { Setting } from './setting.ts'

/** A text of a manuscript, with its links and its notes at the foot of the page. */
export function runs(setting: Setting, text: Text): ParagraphChild[] {
  return text.flatMap((run) => (isFootnote(run) ? [footnote(setting, run.footnote)] : linked(setting, run)))
}

/** One piece of text. Only a link to what is in the document becomes one. */
export function linked(setting: Setting, { text, strong, quiet, to }: Linked): ParagraphChild[] {
  const place = to === undefined ? undefined : setting.places.get(to)
  const look: IRunPropertiesOptions = {
    ...(strong === true && { bold: true }),
    ...(quiet === true && { color: setting.palette.muted }),
  }
  if (place === undefined) return words(text, look)
  return [new InternalHyperlink({ anchor: place.bookmark, children: words(text, { ...look, style: 'Hyperlink' }) })]
}

/** A text as it is, with a new line for each line feed. */
export function words(text: string, look: IRunPropertiesOptions = {}): TextRun[] {
  // As `text` and not among `children`: there the library takes words such as "CURRENT" for a page number.
  return xmlText(text)
    .split('\n')
    .map((line, at) => new TextRun({ ...look, text: line, ...(at > 0 && { break: 1 }) }))
}

export function tab(): TextRun {
  return new TextRun({ children: [new Tab()] })
}

/** What links to `id` lead to. */
export function bookmarked(setting: Setting, id: string | undefined, children: ParagraphChild[]): ParagraphChild[] {
  const place = id === undefined ? undefined : setting.places.get(id)
  if (place === undefined) return children
  return [new NumberedBookmark(place, children)]
}

function footnote(setting: Setting, text: Text): FootnoteReferenceRun {
  // Word has no notes in a note: one that stands in another goes on in line.
  const flat = text.flatMap((run) => (isFootnote(run) ? run.footnote : [run]))
  return new FootnoteReferenceRun({
    children: [new Paragraph({ style: 'FootnoteText', children: [tab(), ...runs(setting, flat)] })],
  })
}
