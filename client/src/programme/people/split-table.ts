/** A table as it was pasted: rows of cells, without the rows in which nothing stands. */
export type PastedTable = readonly (readonly string[])[]

/**
 * Takes text apart, pasted or from a file, whichever way it was written: cells with tabs as a spreadsheet copies them,
 * with semicolons or commas as it saves them, cells in quotes, or plain lines. Every line with something in it is in a
 * row of the answer.
 */
export function splitTable(text: string): PastedTable {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?|\u2028|\u2029/g, '\n')
  // A first line for Excel alone, which says how the others are written.
  const told = /^sep=([;,\t])\n/i.exec(clean)
  const body = told === null ? clean : clean.slice(told[0].length)
  return tidyRows(readRows(body, told?.[1] ?? findSeparator(body)))
}

/** Cells without needless blanks; lines within a cell stay. */
export function tidyRows(rows: readonly (readonly string[])[]): PastedTable {
  return rows.map((cells) => cells.map(tidy)).filter((cells) => cells.some((cell) => cell !== ''))
}

function findSeparator(text: string): string | undefined {
  // What stands in quotes says nothing of how cells are parted.
  const bare = text.replace(/(^|[\n;,\t])"[^"]*(?:""[^"]*)*"(?=$|[\n;,\t])/g, '$1q')
  const lines = bare.split('\n').filter((line) => line.trim() !== '')
  const [first = ''] = lines
  if (first.includes('\t')) return '\t'
  const even = [';', ','].find((sign) => isEven(lines, sign))
  if (even !== undefined) return even
  if (bare.includes('\t')) return '\t'
  if (first.includes(';')) return ';'
  // A comma is also part of what people write, so all lines must agree that it parts cells.
  return lines.length > 0 && lines.every((line) => line.includes(',')) ? ',' : undefined
}

/** Whether each line has this sign, and as often as the first. */
function isEven(lines: readonly string[], sign: string): boolean {
  const [first = 0, ...others] = lines.map((line) => line.split(sign).length - 1)
  return first > 0 && others.every((count) => count === first)
}

function readRows(text: string, separator: string | undefined): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at <= text.length) {
    const quoted = readQuoted(text, at, separator)
    const end = quoted?.end ?? endOfCell(text, at, separator)
    row.push(quoted?.cell ?? text.slice(at, end))
    if (text[end] !== separator || separator === undefined) {
      rows.push(row)
      row = []
    }
    at = end + 1
  }
  return rows
}

/** A cell in quotes, which may hold the separator, line ends, and quotes written twice; a lone quote is just text. */
function readQuoted(
  text: string,
  start: number,
  separator: string | undefined,
): { cell: string; end: number } | undefined {
  if (text[start] !== '"') return undefined
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    const next = text[at + 1]
    if (next === '"') at += 1
    else if (next === undefined || next === separator || next === '\n')
      return { cell: text.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 }
    else return undefined
  }
  return undefined
}

function endOfCell(text: string, start: number, separator: string | undefined): number {
  let at = start
  while (at < text.length && text[at] !== '\n' && text[at] !== separator) at += 1
  return at
}

function tidy(cell: string): string {
  return cell
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}
