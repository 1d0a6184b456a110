import type { IParagraphStyleOptions, ISpacingProperties, IStylesOptions } from 'docx'
import { fromMillimetres } from './page.ts'
import type { ReportColours } from '../report-colours.ts'

/** What every office has. */
const FONT = 'Arial'

/** A half point is Word's measure of letters. */
const points = (size: number): number => size * 2

/** What stands before and after, in points, and how high a line is where it is not as in all text. */
function apart(before: number, after: number, lines?: number): ISpacingProperties {
  return {
    before: before * 20,
    after: after * 20,
    ...(lines !== undefined && { line: lines * 240, lineRule: 'auto' }),
  }
}

/** The styles of the document. They have Word's own names where Word has one, so that an office can change them. */
export function documentStyles(palette: ReportColours): IStylesOptions {
  const heading = { font: FONT, bold: true, color: palette.heading }
  const small = { size: points(9), color: palette.muted }
  return {
    default: {
      document: {
        run: { font: FONT, size: points(10.5), color: palette.text, language: { value: 'nl-NL' } },
        paragraph: { spacing: apart(0, 6, 1.2) },
      },
      title: {
        run: { ...heading, size: points(30) },
        paragraph: { spacing: apart(4, 10, 1.1) },
      },
      heading1: {
        run: { ...heading, size: points(18), color: palette.accent },
        paragraph: { spacing: apart(24, 8, 1.1), keepNext: true, keepLines: true },
      },
      heading2: {
        run: { ...heading, size: points(13.5) },
        paragraph: { spacing: apart(16, 5, 1.1), keepNext: true, keepLines: true },
      },
      heading3: {
        run: { ...heading, size: points(11) },
        paragraph: { spacing: apart(12, 4, 1.1), keepNext: true, keepLines: true },
      },
      listParagraph: { paragraph: { spacing: apart(0, 4) } },
      caption: {
        run: { ...small, size: points(9.5), bold: true },
        paragraph: { spacing: apart(8, 4), keepNext: true, keepLines: true },
      },
      hyperlink: { run: { color: palette.accent, underline: { type: 'single' } } },
      footnoteText: {
        run: { size: points(8.5) },
        paragraph: {
          spacing: apart(0, 3, 1.05),
          indent: { left: fromMillimetres(5), hanging: fromMillimetres(5) },
        },
      },
      footnoteTextChar: { run: { size: points(8.5) } },
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        ...follows,
        run: { size: points(13), color: palette.accent, bold: true },
        paragraph: { spacing: apart(0, 4) },
      },
      {
        id: 'Quote',
        name: 'Quote',
        ...follows,
        run: { italics: true, size: points(12.5), color: palette.heading },
        paragraph: {
          spacing: apart(4, 8),
          indent: { left: fromMillimetres(4) },
          border: { left: { style: 'single', size: 18, space: 8, color: palette.accent } },
          keepNext: true,
          keepLines: true,
        },
      },
      { id: 'Aside', name: 'Aside', ...follows, run: small, paragraph: { spacing: apart(0, 4, 1.1) } },
      {
        id: 'CoverLine',
        name: 'Cover Line',
        ...follows,
        run: { size: points(12) },
        paragraph: { spacing: apart(0, 8) },
      },
      {
        id: 'CoverState',
        name: 'Cover State',
        ...follows,
        run: { size: points(10.5), color: palette.muted },
        paragraph: { spacing: apart(28, 0) },
      },
      {
        id: 'TableText',
        name: 'Table Text',
        ...follows,
        run: { size: points(9.5) },
        paragraph: { spacing: apart(0, 0) },
      },
      {
        id: 'TableEnd',
        name: 'Table End',
        ...follows,
        run: { size: points(2) },
        paragraph: { spacing: { ...apart(0, 8), line: 40, lineRule: 'exact' } },
      },
      {
        id: 'TOCHeading',
        name: 'TOC Heading',
        ...follows,
        run: { ...heading, size: points(18), color: palette.accent },
        paragraph: { spacing: apart(0, 10), keepNext: true },
      },
      ...([1, 2, 3] as const).map((level) => contentsLine(level)),
      {
        id: 'Header',
        name: 'header',
        basedOn: 'Normal',
        run: small,
        paragraph: {
          spacing: apart(0, 0),
          border: { bottom: { style: 'single', size: 4, space: 4, color: palette.hairline } },
        },
      },
      {
        id: 'Footer',
        name: 'footer',
        basedOn: 'Normal',
        run: small,
        paragraph: { spacing: apart(0, 0), alignment: 'right' },
      },
    ],
  }
}

const follows = { basedOn: 'Normal', next: 'Normal', quickFormat: true }

function contentsLine(level: 1 | 2 | 3): IParagraphStyleOptions {
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    uiPriority: 39,
    run: { bold: level === 1 },
    paragraph: {
      spacing: level === 1 ? apart(6, 2) : apart(0, 2),
      indent: { left: fromMillimetres(5) * (level - 1) },
    },
  }
}
