import { foldText, splitWords } from './split-words.ts'

/** Words that turn a statement into its opposite. */
const negations = readWords(
  `niet geen nooit niemand nergens niets niks noch zonder nauwelijks amper nee
  not no never nobody none nothing nor without hardly nowhere cannot can't don't doesn't didn't isn't aren't won't shouldn't`,
)
/** Words that say how much, how often or for whom: a line may say none that no note says. */
const extents = readWords(
  `meer minder alle alleen altijd overal elke elk iedere ieder uitsluitend steeds verplicht
  more less fewer all only always everywhere every each exclusively`,
)
/** "Niet alleen … maar ook" turns nothing. */
const notOnly = /\b(?:niet alleen|not only)\b/g
const clauseEnd = /[.;:,?!()–—…]|\s-\s|\b(?:maar|but|en|and|want|omdat|because|terwijl|while|tenzij|unless)\b/

export function negationsIn(text: string): readonly string[] {
  return wordsOf(text).filter((word) => negations.has(word))
}

export function extentsIn(text: string): readonly string[] {
  return wordsOf(text).filter((word) => extents.has(word))
}

/** A text in the pieces within which a "niet" counts. */
export function clausesOf(text: string): readonly string[] {
  return foldText(text)
    .replace(notOnly, ' ')
    .split(clauseEnd)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
}

function wordsOf(text: string): readonly string[] {
  return splitWords(foldText(text).replace(notOnly, ' '))
}

function readWords(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/))
}
