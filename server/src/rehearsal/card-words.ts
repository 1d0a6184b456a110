import { cardField } from '@tafelronde/shared/notes/paper-text.ts'

/** The lines of a round's card, each under the name by which it is typed. */
export function cardWords(round: number, lines: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(lines.map((line, at) => [cardField(round, `line${at}`), line]))
}
