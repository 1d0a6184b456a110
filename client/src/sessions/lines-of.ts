/** So many briefjes travel in one command. */
export const MOST_LINES = 200

/** One briefje per line: what was typed without bullets, numbers with a point, and empty lines. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d{1,3}[.)])\s+/, '').trim())
    .filter((line) => line !== '')
}
