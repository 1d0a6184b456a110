/** As long as a line of mail is at most, so that it can be quoted. */
export const LINE_LENGTH = 72

/**
 * One paragraph in lines that a mail program does not break again: `sign` stands before the first, and the others begin
 * where its words begin. A word longer than a line has a line of its own.
 */
export function wrapText(text: string, sign = ''): string {
  const lines: string[] = []
  let line = sign
  let isBegun = false
  for (const word of text.split(/ +/)) {
    if (isBegun && line.length + 1 + word.length > LINE_LENGTH) {
      lines.push(line)
      line = ' '.repeat(sign.length)
      isBegun = false
    }
    line += isBegun ? ` ${word}` : word
    isBegun = true
  }
  return [...lines, line].join('\n')
}
