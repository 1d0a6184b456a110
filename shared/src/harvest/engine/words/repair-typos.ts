import { compareText } from '../../../lib/compare-text.ts'
import { rootWord } from './root-word.ts'

/** Shorter words are left alone: too many of them differ by one letter and mean something. */
const LEAST = 6

/**
 * What a mistyped word was meant to be: another word of the same conversation that is written more often and differs by two
 * letters that changed places, one that is missing or too many, or, in a long word, one other. Words that `isKnown` knows
 * are never mended, nor two forms of one word.
 *
 * Answers only the words that change. Neighbours are found by their spelling with a letter left out (as SymSpell does, Garbe
 * 2012), so that ten thousand words cost no more than a walk past them.
 */
export function repairTypos(
  counts: ReadonlyMap<string, number>,
  isKnown: (word: string) => boolean,
): ReadonlyMap<string, string> {
  const words = [...counts.keys()].filter((word) => /^[a-z]+$/.test(word) && word.length >= LEAST).sort(compareText)
  const models = words.filter((word) => (counts.get(word) ?? 0) > 1 || isKnown(word))
  const near = new Map<string, string[]>()
  for (const model of models) {
    for (const key of spellingKeys(model)) {
      const list = near.get(key)
      if (list === undefined) near.set(key, [model])
      else list.push(model)
    }
  }
  const repairs = new Map<string, string>()
  for (const word of words) {
    if ((counts.get(word) ?? 0) > 1 || isKnown(word)) continue
    const candidates = new Set(spellingKeys(word).flatMap((key) => near.get(key) ?? []))
    const meant = [...candidates]
      .filter((model) => isTypoOf(word, model))
      .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compareText(a, b))[0]
    if (meant !== undefined) repairs.set(word, meant)
  }
  return repairs
}

/** Two words that are a small slip apart have one of these in common. */
function spellingKeys(word: string): readonly string[] {
  const keys = [word, word.split('').sort(compareText).join('')]
  for (let at = 1; at < word.length; at += 1) keys.push(word.slice(0, at) + word.slice(at + 1))
  return keys
}

function isTypoOf(word: string, model: string): boolean {
  if (word === model || word[0] !== model[0] || rootWord(word, 'nl') === rootWord(model, 'nl')) return false
  const sameLength = word.length === model.length
  if (sameLength && isScrambled(word, model)) return true
  const [short, long] = word.length < model.length ? [word, model] : [model, word]
  const [begin, end] = [sharedStart(short, long), sharedEnd(short, long)]
  // An ending more or less makes another word of a word: a slip at the very end is left alone.
  if (long.length - short.length === 1) return short.length >= LEAST && begin + end >= short.length && end >= 2
  return sameLength && word.length >= 9 && begin + end === word.length - 1 && end >= 3
}

/** The same letters, of which at most a few in a row stand in another order. */
function isScrambled(word: string, model: string): boolean {
  const [begin, end] = [sharedStart(word, model), sharedEnd(word, model)]
  const [from, to] = [word.slice(begin, word.length - end), model.slice(begin, model.length - end)]
  return to.length <= 4 && from.split('').sort(compareText).join('') === to.split('').sort(compareText).join('')
}

function sharedStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return at
}

function sharedEnd(a: string, b: string): number {
  let at = 0
  while (at < a.length && at < b.length && a.at(-1 - at) === b.at(-1 - at)) at += 1
  return at
}
