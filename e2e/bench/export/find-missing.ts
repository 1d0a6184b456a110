/** Letters alone: a hyphen at the end of a line is not told from one in a word. */
export function lettersOf(text: string): string {
  return text.normalize('NFC').replaceAll(/[\s\u00ad\u2010-]+/gu, '')
}

export interface Missing {
  readonly missing: readonly string[]
  /** How many come in two pieces, as over the end of a page. */
  readonly split: number
}

/** Texts that are not there as often as they should be, letter for letter. */
export function findMissing(texts: readonly string[], whole: string): Missing {
  const letters = lettersOf(whole)
  const missing: string[] = []
  let split = 0
  const times = new Map<string, number>()
  for (const text of texts.map(lettersOf).filter((one) => one !== '')) times.set(text, (times.get(text) ?? 0) + 1)
  for (const [text, wanted] of times) {
    if (letters.split(text).length - 1 >= wanted) continue
    if (isSplit(text, letters)) split += 1
    else missing.push(text)
  }
  return { missing, split }
}

/** So many letters of a piece at least are no chance. */
const PIECE = 4

function isSplit(text: string, letters: string): boolean {
  return Array.from({ length: Math.max(0, text.length - 2 * PIECE + 1) }, (_, at) => at + PIECE).some(
    (at) => letters.includes(text.slice(0, at)) && letters.includes(text.slice(at)),
  )
}
