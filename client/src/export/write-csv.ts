/**
 * Rows as a file that a Dutch spreadsheet opens by a double click: semicolons between cells, a mark in front that says
 * UTF-8, and nothing in it that a spreadsheet would reckon out instead of showing it.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(writeCell).join(';')}\r\n`).join('')}`
}

function writeCell(text: string): string {
  const shown = text.replace(formula, "'$&")
  return /[";\r\n]|^\s|\s$/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown
}

/** What makes a spreadsheet take a cell for a formula, as it stands on any keyboard; an apostrophe makes it text. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/
