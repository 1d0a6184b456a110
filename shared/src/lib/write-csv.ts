import { cellText } from './cell-text.ts'

/**
 * Rows as a file that a Dutch spreadsheet opens by a double click: semicolons between cells, a mark in front that says
 * UTF-8, and nothing in it that a spreadsheet would reckon out instead of showing it, also not one that takes commas or
 * tabs for what separates cells.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(writeCell).join(';')}\r\n`).join('')}`
}

function writeCell(text: string): string {
  const shown = withoutFormula(cellText(text))
  return /[";,|\n]|^\s|\s$/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown
}

/** The same text, where an apostrophe stands before all that a spreadsheet would reckon out. */
function withoutFormula(text: string): string {
  const within = text.replace(/(?<=[;,\n|][\s"'`]*)[=+@＝＋＠﹦﹢﹫⁼⁺]/g, "'$&")
  // People write dashes in front of what they list; one does no harm where nothing is called.
  const dashes = /[(|]/.test(text) ? within.replace(/(?<=[;,\n|][\s"'`]*)[-－﹣−⁻]/g, "'$&") : within
  return isFormula(text) ? `'${dashes}` : dashes
}

/** Whether a spreadsheet could take this text for something to reckon out, where it is typed or read from a file. */
export function isFormula(text: string): boolean {
  return formula.test(text) || foreignCall.test(text)
}

/** What makes a spreadsheet take a cell for a formula, as any keyboard writes it, also behind spaces and quotes. */
const formula = /^(?:\n|[\s\p{Quotation_Mark}`´]*[=+\-@＝＋－＠﹦﹢﹣﹫⁼⁺−⁻])/u

/** What calls another program, such as `cmd|' /C calc'!A0`. */
const foreignCall = /^[\s\p{Quotation_Mark}`´]*[\w.\\:]+\|.*!/su
