import { Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { Picture, Pictures } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import { TEXT_WIDTH, fromMillimetres } from './page.ts'
import { LOGO_ROOM, fit, pictureRun } from './picture-run.ts'
import { words } from './runs.ts'
import type { Setting } from './setting.ts'

const GAP = fromMillimetres(8)

/** Pictures in rows, and below them what would have been read of those that are not there. */
export function setPictures(setting: Setting, { pictures }: Pictures): Paragraph[] {
  const missing = pictures.filter(({ id }) => !setting.pictures.has(id))
  return [
    ...rowsOf(setting, pictures).map((row) => setRow(setting, row)),
    ...missing.map(({ alt }) => new Paragraph({ children: words(alt, { italics: true }) })),
  ]
}

/** As many to a row as there is room for. */
function rowsOf(setting: Setting, pictures: readonly Picture[]): readonly (readonly Picture[])[] {
  const rows: Picture[][] = []
  let left = 0
  for (const picture of pictures) {
    const drawn = setting.pictures.get(picture.id)
    if (drawn === undefined) continue
    const width = fit(drawn, LOGO_ROOM).width + GAP
    if (rows.length === 0 || width > left) {
      rows.push([])
      left = TEXT_WIDTH
    }
    rows.at(-1)?.push(picture)
    left -= width
  }
  return rows
}

function setRow(setting: Setting, row: readonly Picture[]): Paragraph {
  return new Paragraph({
    spacing: { before: 120, after: 120 },
    children: row.flatMap((picture, at) => [...(at === 0 ? [] : [gap()]), ...pictureRun(setting, picture, LOGO_ROOM)]),
  })
}

/** A space that is wider than others: only what is text keeps two pictures apart. */
function gap(): ParagraphChild {
  return new TextRun({ text: ' ', characterSpacing: GAP - fromMillimetres(1) })
}
