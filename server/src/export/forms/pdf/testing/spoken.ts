import {
  isFootnote,
  type Block,
  type ListItem,
  type Table,
  type Text,
} from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import { settable } from '../../../typst/settable.ts'
import type { PrintJob } from '../../print-job.ts'
import type { Tagged } from './read-pdf.ts'

/** What a PDF of the job must say, all in one, without its list of contents: with the signs and numbers of its lists. */
export function spokenBy({ manuscript, pictures }: PrintJob): string {
  const { cover, blocks, end } = manuscript
  let footnotes = 0
  const instead = ({ id, alt }: { readonly id: string; readonly alt: string }) => (pictures.has(id) ? '' : alt)
  const all = [
    cover.logo === undefined ? '' : instead(cover.logo),
    cover.over,
    cover.title,
    cover.when,
    line(cover.focus ?? []),
    cover.state.text,
    'Inhoud',
    ...blocks.map(block),
    end,
  ]
  return bare(settable(all.join('\n')))

  function block(it: Block): string {
    switch (it.kind) {
      case 'heading':
        return it.text
      case 'paragraph':
        return line(it.text)
      case 'table':
        return table(it)
      case 'figure':
        return it.title + instead(it.picture) + table(it.table)
      case 'pictures':
        return it.pictures.map(instead).join('')
      case 'list':
        return it.items
          .map((each, at) => {
            const marks = { conclusions: `${it.start + at}.`, entries: each.mark?.text ?? '', bullets: '•' }
            return marks[it.style] + item(each)
          })
          .join('')
    }
  }

  function item(it: ListItem): string {
    const lines = it.items.map((each) => `–${line(each)}`)
    return [line(it.text), ...lines, ...it.asides.map(line), it.table === undefined ? '' : table(it.table)].join('')
  }

  function line(text: Text): string {
    return text.map((run) => (isFootnote(run) ? footnote(run.footnote) : run.text)).join('')
  }

  /** Its number stands in the line and before what it says. */
  function footnote(text: Text): string {
    footnotes++
    return `${footnotes}${footnotes}${line(text)}`
  }
}

function table({ caption, columns, rows }: Table): string {
  return [caption, ...columns.map(({ title }) => title), ...rows.flat()].join('')
}

/** What a PDF says, all in one, without its list of contents. */
export function spokenIn({ tag, parts }: Tagged): string {
  if (tag === 'TOC') return ''
  return bare(parts.map((part) => (typeof part === 'string' ? part : spokenIn(part))).join(''))
}

/** Without spaces and what nobody sees: lines break at the first, and fonts have no sign for the second. */
function bare(text: string): string {
  return text.replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '')
}
