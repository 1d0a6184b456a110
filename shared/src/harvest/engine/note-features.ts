import type { ConceptBook } from './concept-book.ts'
import type { ReadNote } from './read-notes.ts'
import { isFunctionWord } from './words/function-words.ts'
import type { Language } from './words/language.ts'
import type { Call } from './word-pages.ts'

/**
 * What a note is compared by, in channels: each is a list of features with a weight, before it is known how rare they are.
 *
 *   fields    what its single words call up in the lists of concepts and of fields: what it is about
 *   points    what they call up in the list of points: what it says of that
 *   concepts  what it means by the concept list
 *   words     roots of what it says, and of the parts of its compounds
 *   letters   runs of four letters: a last resort for slips and for compounds that no list knows
 */
export type Channel = 'fields' | 'points' | 'concepts' | 'words' | 'letters'

/** The name of a feature, or the number of a page. */
export type Feature = string | number
export type NoteFeatures = Readonly<Record<Channel, ReadonlyMap<Feature, number>>>

const WHOLE_WORD = 1
const HEAD = 0.7
const PART = 0.5
const RUN = 4
/** What the parts of a compound call up counts less where the lists know the whole: a "voetbalveld" is a field only by far. */
const OF_KNOWN = 0.6
const OF_UNKNOWN = 0.8

/** `most`: so many pages of each list that the note calls up most strongly. */
export function featuresOf(read: ReadNote, { concepts, fields, points }: ConceptBook, most: number): NoteFeatures {
  const { language } = read
  const words = new Map<Feature, number>()
  const letters = new Map<Feature, number>()
  const calls: Call[] = []
  const callUp = (root: string, of: Language, share: number): boolean => {
    const isKnown = fields.knows(root, of) || points.knows(root, of)
    if (isKnown) calls.push({ root, language: of, share })
    return isKnown
  }
  for (const { word, root, otherRoot, parts } of read.words) {
    if (word.length < 2 || words.get(root) === WHOLE_WORD || isFunctionWord(word, language) || /^\d+$/.test(word))
      continue
    raise(words, root, WHOLE_WORD)
    const isKnown = callUp(root, language, 1)
    if (!isKnown) callUp(otherRoot, language === 'nl' ? 'en' : 'nl', 1)
    for (const part of parts) {
      const weight = part.isHead ? HEAD : PART
      raise(words, part.root, weight)
      callUp(part.root, 'nl', isKnown ? weight * OF_KNOWN : OF_UNKNOWN)
    }
    for (let at = 0; at + RUN <= root.length; at += 1) raise(letters, root.slice(at, at + RUN), 1)
  }
  const meant = new Map<Feature, number>()
  for (const { concept, strength } of read.concepts) {
    const known = concepts[concept]
    if (known !== undefined) raise(meant, known.name, strength * known.weight)
  }
  return { words, letters, concepts: meant, fields: fields.callUp(calls, most), points: points.callUp(calls, most) }
}

function raise(weights: Map<Feature, number>, feature: Feature, weight: number): void {
  if (weight > (weights.get(feature) ?? 0)) weights.set(feature, weight)
}
