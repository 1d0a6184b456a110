import { compareText } from '../../lib/compare-text.ts'
import { type Concept } from '../concepts/read-concepts.ts'
import { dutchFunctionWords, englishFunctionWords } from './words/function-words.ts'
import { rootWord } from './words/root-word.ts'
import { splitWords } from './words/split-words.ts'

/** How strongly a root calls up each concept, by name. */
export type Associations = ReadonlyMap<string, ReadonlyMap<string, number>>

type Weights = Map<string, Map<string, number>>

const SHORTEST_ROOT = 3
/** So many concepts stand near each, and so much of what calls up one calls them up too, by how near they are. */
const RELATED = 5
const RELATED_SHARE = 1.5
/** A word calls up the concepts that it says most of, and no more. */
const MOST_PAGES = 25

/**
 * What every single word of the list calls up, also where it stands only as part of a phrase: the list read as a small
 * encyclopaedia with a page per concept (explicit semantic analysis: Gabrilovich & Markovitch 2007). A word on many pages
 * says little; what calls up a page calls up a little of those that use the same words.
 */
export function associate(concepts: readonly Concept[]): Associations {
  const pages = countWords(concepts)
  for (const found of pages.values()) {
    const rarity = Math.log(1 + concepts.length / found.size) / Math.log(1 + concepts.length)
    for (const [name, count] of found) found.set(name, Math.sqrt(count) * rarity * Math.sqrt(rarity))
  }
  const related = findRelated(pages)
  return new Map([...pages].map(([root, found]) => [root, withRelated(found, related)]))
}

/** Per root, how much of each concept's terms it is: a word of its own counts more than one of a phrase. */
function countWords(concepts: readonly Concept[]): Weights {
  const counts: Weights = new Map()
  for (const { name, terms, en, weight } of concepts) {
    for (const [list, language, stop] of [
      [terms, 'nl', dutchFunctionWords],
      [en, 'en', englishFunctionWords],
    ] as const) {
      for (const term of list) {
        const words = splitWords(term).filter((word) => !stop.has(word))
        for (const word of words) {
          const root = rootWord(word, language)
          if (root.length >= SHORTEST_ROOT) add(counts, root, name, weight / Math.sqrt(words.length))
        }
      }
    }
  }
  return counts
}

/** The concepts that use the same words as each, nearest first (cosine). */
function findRelated(pages: Weights): ReadonlyMap<string, readonly (readonly [string, number])[]> {
  const words: Weights = new Map()
  for (const [root, found] of pages) for (const [name, weight] of found) add(words, name, root, weight)
  const lengths = new Map([...words].map(([name, own]) => [name, lengthOf(own)]))
  return new Map(
    [...words].map(([name, own]) => {
      const shared = new Map<string, number>()
      for (const [root, weight] of own) {
        for (const [other, its] of pages.get(root) ?? []) {
          if (other !== name) shared.set(other, (shared.get(other) ?? 0) + weight * its)
        }
      }
      const near = [...shared].map(([other, product]) => {
        const cosine = product / (lengths.get(name)! * lengths.get(other)!)
        return [other, Math.round(cosine * 1_000_000) / 1_000_000] as const
      })
      return [name, near.sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).slice(0, RELATED)]
    }),
  )
}

function withRelated(
  found: ReadonlyMap<string, number>,
  related: ReadonlyMap<string, readonly (readonly [string, number])[]>,
): ReadonlyMap<string, number> {
  const widened = new Map(found)
  for (const [name, weight] of found) {
    for (const [other, nearness] of related.get(name) ?? []) {
      widened.set(other, (widened.get(other) ?? 0) + RELATED_SHARE * weight * nearness)
    }
  }
  const most = [...widened].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
  return new Map(most.slice(0, MOST_PAGES))
}

function lengthOf(weights: ReadonlyMap<string, number>): number {
  return Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0))
}

function add(weights: Weights, first: string, second: string, weight: number): void {
  const own = weights.get(first)
  if (own === undefined) weights.set(first, new Map([[second, weight]]))
  else own.set(second, (own.get(second) ?? 0) + weight)
}
