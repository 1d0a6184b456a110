import { type FileChild, Paragraph } from 'docx'
import type { Block, Figure, Heading } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import { FIGURE_ROOM, pictureRun } from './picture-run.ts'
import { bookmarked, runs, words } from './runs.ts'
import { setList } from './set-list.ts'
import { setPictures } from './set-pictures.ts'
import { setTable } from './set-table.ts'
import type { Setting } from './setting.ts'

const paragraphStyles = { text: 'Normal', question: 'Quote', aside: 'Aside' } as const

/** One block of a manuscript as Word has it. */
export function setBlock(setting: Setting, block: Block): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [setHeading(setting, block)]
    case 'paragraph':
      return [new Paragraph({ style: paragraphStyles[block.style], children: runs(setting, block.text) })]
    case 'list':
      return setList(setting, block)
    case 'table':
      return setTable(setting, block)
    case 'figure':
      return setFigure(setting, block)
    case 'pictures':
      return setPictures(setting, block)
  }
}

function setHeading(setting: Setting, { level, id, text, newPage }: Heading): Paragraph {
  return new Paragraph({
    heading: `Heading${level}`,
    // At the head of a page nothing needs to be kept off.
    ...(newPage === true && { pageBreakBefore: true, spacing: { before: 0 } }),
    children: bookmarked(setting, id, words(text)),
  })
}

function setFigure(setting: Setting, { title, picture, table }: Figure): FileChild[] {
  return [
    new Paragraph({ style: 'Caption', children: words(title) }),
    new Paragraph({ keepNext: true, children: pictureRun(setting, picture, FIGURE_ROOM) }),
    ...setTable(setting, table),
  ]
}
