import { type Concept } from '../concepts/read-concepts.ts'
import { dutchFunctionWords, englishFunctionWords } from './words/function-words.ts'
import { rootWord } from './words/root-word.ts'
import { splitWords } from './words/split-words.ts'

/** How strongly a word calls up each concept. */
export type Associations = ReadonlyMap<string, ReadonlyMap<string, number>>

const SHORTEST_ROOT = 3

/**
 * What every single word of the list calls up, also where it stands only as part of a phrase: the list read as a small
 * encyclopaedia with a page per concept (explicit semantic analysis: Gabrilovich & Markovitch 2007). A word on many pages
 * says little.
 */
export function associate(concepts: readonly Concept[]): Associations {
  const associations = new Map<string, Map<string, number>>()
  for (const { name, terms, en, weight } of concepts) {
    for (const [list, language, stop] of [
      [terms, 'nl', dutchFunctionWords],
      [en, 'en', englishFunctionWords],
    ] as const) {
      for (const term of list) {
        const words = splitWords(term).filter((word) => !stop.has(word))
        for (const word of words) {
          const root = rootWord(word, language)
          if (root.length < SHORTEST_ROOT) continue
          const pages = associations.get(root) ?? new Map<string, number>()
          pages.set(name, Math.max(pages.get(name) ?? 0, weight / words.length))
          associations.set(root, pages)
        }
      }
    }
  }
  for (const pages of associations.values()) {
    const rarity = Math.log(1 + concepts.length / pages.size) / Math.log(1 + concepts.length)
    for (const [name, weight] of pages) pages.set(name, weight * rarity)
  }
  return associations
}
