import { type Concept } from '../concepts/read-concepts.ts'
import { type Field } from '../concepts/read-fields.ts'
import { dutchFunctionWords, englishFunctionWords } from './words/function-words.ts'
import { type Language } from './words/language.ts'
import { rootWord } from './words/root-word.ts'
import { splitWords } from './words/split-words.ts'

/** A page that a word calls up, by its number, and how strongly. */
export interface CalledPage {
  readonly page: number
  readonly strength: number
}

/** The pages that a root stands on, lowest first, and how much it says of each. */
interface Postings {
  readonly pages: number[]
  readonly weights: number[]
}

const languages = ['nl', 'en'] as const
const functionWords = { nl: dutchFunctionWords, en: englishFunctionWords } as const

const SHORTEST_ROOT = 2
/** A word on many pages says less of each: its weight is divided by so much a power of their number. */
const SPREAD = 0.6
/** So many pages stand near each, and so much of what calls up one calls them up too, by how near they are. */
const NEAR = 40
const NEAR_SHARE = 2
/** A word calls up the pages that it says most of, and no more. */
const MOST_PAGES = 60
/** Strengths are rounded to a millionth, so that no machine's last bit decides which pages are the first. */
const GRAIN = 1_000_000

/**
 * What every single word of both lists calls up, also where it stands only in a phrase: the lists read as a small
 * encyclopaedia with a page per concept and a page per field (explicit semantic analysis: Gabrilovich & Markovitch 2007).
 * What calls up a page calls up a little of those that use the same words.
 */
export class WordPages {
  /** How many pages there are. */
  readonly count: number
  readonly #postings: Readonly<Record<Language, Map<string, Postings>>> = { nl: new Map(), en: new Map() }
  readonly #near: readonly (readonly CalledPage[])[]
  /** What a root calls up is worked out when it is first asked: a café uses few of the words there are. */
  readonly #called: Readonly<Record<Language, Map<string, readonly CalledPage[]>>> = { nl: new Map(), en: new Map() }

  constructor(concepts: readonly Concept[], fields: readonly Field[]) {
    const pages = [
      ...concepts.map(({ terms, en, weight }) => ({ weight, terms: { nl: terms, en } })),
      ...fields.map(({ words, en }) => ({ weight: 1, terms: { nl: words, en } })),
    ]
    this.count = pages.length
    for (const language of languages) {
      const rootOf = remembered((word) => rootWord(word, language))
      for (const [at, { weight, terms }] of pages.entries()) {
        for (const term of terms[language]) {
          const words = splitWords(term).filter((word) => !functionWords[language].has(word))
          for (const word of words) post(this.#postings[language], rootOf(word), at, weight / words.length)
        }
      }
      for (const { pages: found, weights } of this.#postings[language].values()) {
        const share = found.length ** -SPREAD
        for (let at = 0; at < weights.length; at += 1) weights[at]! *= share
      }
    }
    this.#near = findNear(pages.length, [...this.#postings.nl.values(), ...this.#postings.en.values()])
  }

  /** The pages that a root calls up, the strongest first; none where the lists do not know it. */
  of(root: string, language: Language): readonly CalledPage[] {
    const known = this.#called[language].get(root)
    if (known !== undefined) return known
    const postings = this.#postings[language].get(root)
    if (postings === undefined) return []
    const called = this.#widen(postings)
    this.#called[language].set(root, called)
    return called
  }

  #widen({ pages, weights }: Postings): readonly CalledPage[] {
    const strengths = new Map(pages.map((page, at) => [page, weights[at]!]))
    for (const [at, page] of pages.entries()) {
      for (const { page: other, strength } of this.#near[page]!) {
        strengths.set(other, (strengths.get(other) ?? 0) + NEAR_SHARE * weights[at]! * strength)
      }
    }
    return strongest([...strengths], MOST_PAGES)
  }
}

/** The strongest of these, rounded; of equals the one that stands first in the lists. */
function strongest(pages: readonly (readonly [number, number])[], most: number): readonly CalledPage[] {
  return pages
    .map(([page, strength]) => ({ page, strength: Math.round(strength * GRAIN) / GRAIN }))
    .sort((a, b) => b.strength - a.strength || a.page - b.page)
    .slice(0, most)
}

/** A word that stands on a page in several terms counts by the one that says most. Pages come in their order. */
function post(postings: Map<string, Postings>, root: string, page: number, weight: number): void {
  if (root.length < SHORTEST_ROOT) return
  let found = postings.get(root)
  if (found === undefined) postings.set(root, (found = { pages: [], weights: [] }))
  const last = found.pages.length - 1
  if (found.pages[last] !== page) {
    found.pages.push(page)
    found.weights.push(weight)
  } else if (weight > found.weights[last]!) found.weights[last] = weight
}

/** The pages that use the same words as each, nearest first (cosine, a rare word counting more than a common one). */
function findNear(count: number, postings: readonly Postings[]): readonly (readonly CalledPage[])[] {
  const words = Array.from({ length: count }, (): { readonly postings: Postings; readonly weight: number }[] => [])
  const squares = new Float64Array(count)
  for (const each of postings) {
    const rarity = (Math.log(1 + count / each.pages.length) / Math.log(1 + count)) ** 2
    for (const [at, page] of each.pages.entries()) {
      const weight = each.weights[at]! * rarity
      squares[page]! += each.weights[at]! * weight
      if (each.pages.length > 1) words[page]!.push({ postings: each, weight })
    }
  }
  const row = new Float64Array(count)
  return words.map((own, one) => {
    row.fill(0)
    for (const { postings: its, weight } of own) {
      for (let at = 0; at < its.pages.length; at += 1) row[its.pages[at]!]! += weight * its.weights[at]!
    }
    const near: [number, number][] = []
    for (let other = 0; other < count; other += 1) {
      if (other !== one && row[other]! > 0) near.push([other, row[other]! / Math.sqrt(squares[one]! * squares[other]!)])
    }
    return strongest(near, NEAR)
  })
}

function remembered(read: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    let value = known.get(word)
    if (value === undefined) known.set(word, (value = read(word)))
    return value
  }
}
