import {
  type Block,
  type Footnote,
  isFootnote,
  type List,
  type ListItem,
  type Manuscript,
  type Table,
  type Text,
} from '@tafelronde/shared/harvest/manuscript/manuscript.ts'

/**
 * The report in CommonMark, with the tables and footnotes of GitHub: for a wiki. Whatever people wrote stays text: nothing
 * of it becomes a heading, a link, a picture or HTML.
 */
export function markdown({ cover, blocks, end }: Manuscript): string {
  const footnotes: Footnote[] = []
  const body = [
    write([{ text: cover.over }]),
    `# ${line(cover.title)}`,
    write([{ text: cover.when }]),
    ...(cover.focus === undefined ? [] : [write(cover.focus)]),
    `**${write([{ text: cover.state.text }])}**`,
    ...blocks.map((block) => writeBlock(block)).filter((block) => block !== ''),
    ...footnotes.map(({ number, footnote }) => `[^${number}]: ${indent(write(footnote), 4)}`),
    '---',
    write([{ text: end }]),
  ]
  return `${body.join('\n\n')}\n`

  function writeBlock(block: Block): string {
    switch (block.kind) {
      case 'heading':
        return `${'#'.repeat(block.level + 1)} ${line(block.text)}`
      case 'paragraph':
        return block.style === 'question' ? quote(write(block.text)) : write(block.text)
      case 'list':
        return block.items.map((item, at) => writeItem(block, item, at)).join('\n')
      case 'table':
        return writeTable(block)
      case 'figure':
        return `**${line(block.title)}**\n\n${writeTable(block.table)}`
      case 'pictures':
        // Text alone: the figures of a chart are in its table, and an organisation's name in the list above its logo.
        return ''
    }
  }

  /** An entry begins with its own mark; a list of marks that skip numbers is no numbered list to Markdown. */
  function writeItem({ style, start }: List, item: ListItem, at: number): string {
    const sign = style === 'conclusions' ? `${start + at}.` : '-'
    const mark = item.mark === undefined ? '' : `**${escape(item.mark.text)}** `
    const parts = [
      `${mark}${write(item.text)}`,
      ...(item.items.length === 0 ? [] : [item.items.map((sub) => `- ${indent(write(sub), 2)}`).join('\n')]),
      ...item.asides.map((aside) => write(aside)),
      ...(item.table === undefined ? [] : [writeTable(item.table)]),
    ]
    return `${sign} ${indent(parts.join('\n\n'), sign.length + 1)}\n`
  }

  function write(text: Text): string {
    const written = text.map((run) => {
      if (isFootnote(run)) {
        footnotes.push(run)
        return `[^${run.number}]`
      }
      return run.strong === true ? `**${escape(run.text)}**` : escape(run.text)
    })
    return guardLines(written.join(''))
  }
}

function writeTable({ caption, columns, rows }: Table): string {
  const row = (cells: readonly string[]): string => `| ${cells.map((cell) => line(cell)).join(' | ')} |`
  return [
    `*${line(caption)}*`,
    '',
    row(columns.map(({ title }) => title)),
    `| ${columns.map(({ number }) => (number ? '--:' : ':--')).join(' | ')} |`,
    ...rows.map(row),
  ].join('\n')
}

/** Text on one line: in a heading, a caption or a cell. */
function line(text: string): string {
  return escape(text).replaceAll('\n', ' ')
}

function quote(text: string): string {
  return text
    .split('\n')
    .map((one) => `> ${one}`)
    .join('\n')
}

/** Every sign that Markdown or HTML could take for more than itself. */
function escape(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll(/[\\`*_{}[\]#~$|]/g, '\\$&')
      // A bare address would become a link, in some wikis also one without a scheme.
      .replaceAll(/(https?|ftp|mailto|javascript|data|vbscript):/gi, '$1\\:')
      .replaceAll(/(?<=\/)\//g, '\\/')
      .replaceAll(/\.(?=[\p{L}\p{N}])/gu, '\\.')
      .replaceAll('@', '\\@')
  )
}

/** Each line of a text is a line there, and begins nothing: no list, no heading, no line under a heading. */
function guardLines(text: string): string {
  return text
    .split('\n')
    .map((one) =>
      one
        .trim()
        .replace(/^([-+=])/, '\\$1')
        .replace(/^(\d{1,9})([.)])/, '$1\\$2'),
    )
    .join('\\\n')
}

/** Under the sign of a list's item; an empty line stays empty. */
function indent(text: string, by: number): string {
  return text.replaceAll(/\n(?!\n)/g, `\n${' '.repeat(by)}`)
}
