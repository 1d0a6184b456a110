import {
  type Block,
  isFootnote,
  type ListItem,
  type Table,
  type Text,
} from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import type { PrintJob } from '../forms/print-job.ts'

/**
 * Every text that a form on paper must show, each once, in reading order: a line, a cell or a mark each. A footnote comes
 * after the line it belongs to; a picture that is not there is its alt text.
 */
export function textsOf({ manuscript, pictures }: PrintJob): readonly string[] {
  const { cover, blocks, end } = manuscript
  const instead = ({ id, alt }: { id: string; alt: string }): readonly string[] => (pictures.has(id) ? [] : [alt])
  return [
    ...(cover.logo === undefined ? [] : instead(cover.logo)),
    cover.over,
    cover.title,
    cover.when,
    ...(cover.focus === undefined ? [] : linesOf(cover.focus)),
    cover.state.text,
    ...blocks.flatMap(textsOfBlock),
    end,
  ]

  function textsOfBlock(block: Block): readonly string[] {
    switch (block.kind) {
      case 'heading':
        return [block.text]
      case 'paragraph':
        return linesOf(block.text)
      case 'list':
        return block.items.flatMap((item) => textsOfItem(item, block.style === 'entries'))
      case 'table':
        return textsOfTable(block)
      case 'figure':
        return [block.title, ...instead(block.picture), ...textsOfTable(block.table)]
      case 'pictures':
        return block.pictures.flatMap(instead)
    }
  }
}

function textsOfItem({ mark, text, items, asides, table }: ListItem, withMark: boolean): readonly string[] {
  return [
    ...(withMark && mark !== undefined ? [mark.text] : []),
    ...linesOf(text),
    ...items.flatMap(linesOf),
    ...asides.flatMap(linesOf),
    ...(table === undefined ? [] : textsOfTable(table)),
  ]
}

function textsOfTable({ caption, columns, rows }: Table): readonly string[] {
  return [caption, ...columns.map(({ title }) => title), ...rows.flat()]
}

function linesOf(text: Text): readonly string[] {
  const line = text.map((run) => (isFootnote(run) ? '' : run.text)).join('')
  return [line, ...text.flatMap((run) => (isFootnote(run) ? linesOf(run.footnote) : []))]
}
