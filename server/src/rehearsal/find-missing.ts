import { cleanLine } from '@tafelronde/shared/notes/clean-text.ts'
import type { Played } from './played.ts'

/** Whatever was laid down and does not stand in the report: nothing, if all is well. */
export function findMissing({ notes, cards, conclusions, report }: Played): readonly string[] {
  const written = new Bag(report.notes.map((note) => keyOf(note.table, note.round, note.text)))
  const passedOn = new Bag(report.cards.map((card) => keyOf(card.table, card.round, ...card.lines)))
  const drawn = new Bag(
    report.themes.flatMap((theme, at) =>
      theme.conclusions.map(({ text, sources }) => keyOf(at, sources.length, cleanLine(text))),
    ),
  )
  const numbers = new Set(report.notes.map(({ number }) => number))
  const cited = report.themes.flatMap((theme) => theme.conclusions.flatMap(({ sources }) => sources))
  return [
    ...notes
      .filter(({ text, table, round }) => !written.take(keyOf(table, round, text)))
      .map(({ table, round }) => `een briefje van ronde ${round} aan tafel ${table}`),
    ...cards
      .filter(({ lines, table, round }) => !passedOn.take(keyOf(table, round, ...lines)))
      .map(({ table, round }) => `de kaart van ronde ${round} van tafel ${table}`),
    ...conclusions
      .filter(({ text, theme, sources }) => !drawn.take(keyOf(theme, sources, cleanLine(text))))
      .map(({ theme }) => `een conclusie van thema ${theme + 1}, of een bron ervan`),
    ...cited.filter((source) => !numbers.has(source)).map((source) => `bron ${source}`),
  ]
}

/** Things of which each can be taken out as often as it is in. */
class Bag {
  readonly #counts = new Map<string, number>()

  constructor(keys: readonly string[]) {
    for (const key of keys) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
  }

  take(key: string): boolean {
    const left = this.#counts.get(key) ?? 0
    this.#counts.set(key, left - 1)
    return left > 0
  }
}

function keyOf(...parts: readonly (string | number)[]): string {
  return parts.map((part) => cleanLine(String(part))).join('\n')
}
