import { type Language, rootWord } from '../words/root-word.ts'
import { type Concept, type ConceptTerm } from './read-concepts.ts'

/** A word of a note with what is compared of it. */
export interface ReadWord {
  readonly word: string
  /** In the note's own language. */
  readonly root: string
  /** Read as a word of the other language. */
  readonly otherRoot: string
  /** Roots of the parts of a compound. */
  readonly parts: readonly { readonly root: string; readonly isHead: boolean }[]
}

/** How sure a concept is in a note: a term in full, or only as part of a compound. */
export interface ConceptHit {
  /** The place of the concept in the list. */
  readonly concept: number
  readonly strength: number
}

const IN_FULL = 1
const AS_HEAD = 0.7
const AS_PART = 0.5
/** Words of the other language count from so many letters on: shorter ones too often are words of both. */
const LEAST_OF_OTHER = 5
/** A phrase is found within so many words more than it has. */
const SLACK = 3

interface Pattern {
  readonly concept: number
  readonly language: Language
  readonly keys: readonly Key[]
  readonly takesAway: boolean
}

/** A root, or the beginning of words. */
interface Key {
  readonly text: string
  readonly isPrefix: boolean
}

interface Shape {
  readonly concept: number
  readonly parts: readonly string[]
  readonly where: 'inside' | 'start' | 'end'
}

/** Finds the concepts of a list in notes. Made once for a list; what it has read of a word it remembers. */
export class ConceptMatcher {
  readonly #byRoot: Readonly<Record<Language, Map<string, Pattern[]>>> = { nl: new Map(), en: new Map() }
  readonly #byPrefix = new Map<string, Pattern[]>()
  readonly #shapes = new Map<string, Shape[]>()
  readonly #words = new Set<string>()
  readonly #shapeHits = new Map<string, readonly number[]>()
  readonly concepts: readonly Concept[]

  constructor(concepts: readonly Concept[]) {
    this.concepts = concepts
    for (const [at, concept] of concepts.entries()) {
      for (const term of concept.terms) this.#add(at, term, false)
      for (const term of concept.not) this.#add(at, term, true)
      for (const { parts, where } of concept.heads) {
        const [first] = parts
        if (first === undefined) continue
        for (const part of parts) if (part.length > 3) this.#words.add(part)
        addTo(this.#shapes, first.slice(0, 3), { concept: at, parts, where })
      }
    }
  }

  /** Whether the list knows this word, so that it is no slip and may be a part of a compound. */
  knows(word: string): boolean {
    return this.#words.has(word)
  }

  /** The concepts of these words, in the order of the list. */
  match(words: readonly ReadWord[], language: Language): readonly ConceptHit[] {
    const hits = new Map<number, number>()
    const away = new Set<number>()
    const found = (concept: number, strength: number): void => {
      if (strength > (hits.get(concept) ?? 0)) hits.set(concept, strength)
    }
    for (const [at, read] of words.entries()) {
      for (const pattern of this.#patternsAt(read, language)) {
        if (!this.#standsAround(pattern, words, at, language)) continue
        if (pattern.takesAway) away.add(pattern.concept)
        else found(pattern.concept, IN_FULL)
      }
      for (const concept of this.#shapesOf(read.word)) found(concept, IN_FULL)
      for (const { root, isHead } of read.parts) {
        for (const { concept, keys, takesAway } of this.#byRoot.nl.get(root) ?? []) {
          if (keys.length === 1 && !takesAway) found(concept, isHead ? AS_HEAD : AS_PART)
        }
      }
    }
    return [...hits]
      .filter(([concept]) => !away.has(concept))
      .sort(([a], [b]) => a - b)
      .map(([concept, strength]) => ({ concept, strength }))
  }

  #add(concept: number, { words, language }: ConceptTerm, takesAway: boolean): void {
    const keys = words.map((word) =>
      word.endsWith('*')
        ? { text: word.slice(0, -1), isPrefix: true }
        : { text: rootWord(word, language), isPrefix: false },
    )
    const pattern: Pattern = { concept, language, keys, takesAway }
    for (const word of words) if (word.length > 3 && language === 'nl') this.#words.add(word.replace('*', ''))
    // A phrase is looked up by its longest word: that is the rarest, near enough.
    const anchor = keys.reduce((best, key) => (key.text.length > best.text.length ? key : best), keys[0]!)
    if (anchor.isPrefix) addTo(this.#byPrefix, anchor.text.slice(0, 4), pattern)
    else addTo(this.#byRoot[language], anchor.text, pattern)
  }

  *#patternsAt(read: ReadWord, language: Language): Iterable<Pattern> {
    const other = language === 'nl' ? 'en' : 'nl'
    yield* this.#byRoot[language].get(read.root) ?? []
    for (const pattern of this.#byRoot[other].get(read.otherRoot) ?? []) {
      if (pattern.keys.length > 1 || read.word.length >= LEAST_OF_OTHER) yield pattern
    }
    if (read.word.length >= 4) {
      for (const pattern of this.#byPrefix.get(read.word.slice(0, 4)) ?? []) {
        if (anchorOf(pattern).isPrefix && read.word.startsWith(anchorOf(pattern).text)) yield pattern
      }
    }
  }

  /** Whether every word of the phrase stands in one window around this place. */
  #standsAround(pattern: Pattern, words: readonly ReadWord[], at: number, language: Language): boolean {
    if (pattern.keys.length === 1) return true
    const width = pattern.keys.length + SLACK
    for (let from = Math.max(0, at - width + 1); from <= at; from += 1) {
      if (holdsAll(pattern, words.slice(from, from + width), language)) return true
    }
    return false
  }

  #shapesOf(word: string): readonly number[] {
    const known = this.#shapeHits.get(word)
    if (known !== undefined) return known
    const hits: number[] = []
    for (let at = 0; at + 3 <= word.length; at += 1) {
      for (const { concept, parts, where } of this.#shapes.get(word.slice(at, at + 3)) ?? []) {
        if (fits(word, parts, where, at)) hits.push(concept)
      }
    }
    this.#shapeHits.set(word, hits)
    return hits
  }
}

function anchorOf({ keys }: Pattern): Key {
  return keys.reduce((best, key) => (key.text.length > best.text.length ? key : best), keys[0]!)
}

function holdsAll({ keys, language }: Pattern, words: readonly ReadWord[], own: Language): boolean {
  const taken = new Set<number>()
  return keys.every((key) => {
    const at = words.findIndex((read, place) => !taken.has(place) && fitsKey(read, key, language === own))
    if (at < 0) return false
    taken.add(at)
    return true
  })
}

function fitsKey(read: ReadWord, key: Key, isOwn: boolean): boolean {
  if (key.isPrefix) return read.word.startsWith(key.text)
  return (isOwn ? read.root : read.otherRoot) === key.text
}

function fits(word: string, parts: readonly string[], where: Shape['where'], at: number): boolean {
  const [first = '', ...rest] = parts
  if (!word.startsWith(first, at)) return false
  if (where === 'start') return at === 0 && word.length > first.length
  if (where === 'end') return at > 0 && at + first.length === word.length
  let from = at + first.length
  for (const part of rest) {
    const next = word.indexOf(part, from)
    if (next < 0) return false
    from = next + part.length
  }
  return true
}

function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
