import type { Concept, Head } from '../concepts/read-concepts.ts'
import type { Field } from '../concepts/read-fields.ts'
import type { Language } from './words/language.ts'
import { rootWord } from './words/root-word.ts'
import { splitWords } from './words/split-words.ts'

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
const PREFIX = 4
const HEAD_START = 3

interface Pattern {
  readonly concept: number
  readonly language: Language
  readonly keys: readonly Key[]
  /** The word by which a phrase is looked up: its longest, which is the rarest, near enough. */
  readonly anchor: Key
  readonly takesAway: boolean
}

/** A root, or the beginning of words. */
interface Key {
  readonly text: string
  readonly isPrefix: boolean
}

interface HeadOf {
  readonly concept: number
  readonly head: Head
}

/** Finds the concepts of a list in notes. Made once for a list; what it has read of a word it remembers. */
export class ConceptMatcher {
  readonly #byRoot: Readonly<Record<Language, Map<string, Pattern[]>>> = { nl: new Map(), en: new Map() }
  readonly #byPrefix = new Map<string, Pattern[]>()
  readonly #heads = new Map<string, HeadOf[]>()
  readonly #words = new Set<string>()
  readonly #lent = new Set<string>()
  readonly #headHits = new Map<string, readonly number[]>()

  /** The fields only lend their words: a word that they know is no slip, and may be a part of a compound. */
  constructor(concepts: readonly Concept[], fields: readonly Field[] = []) {
    for (const [at, concept] of concepts.entries()) {
      for (const term of concept.terms) this.#add(at, term, 'nl', false)
      for (const term of concept.en) this.#add(at, term, 'en', false)
      for (const term of concept.not) this.#add(at, term, 'nl', true)
      for (const head of concept.heads) this.#addHead(at, head)
    }
    for (const { words } of fields) {
      for (const term of words) for (const word of splitWords(term)) if (word.length > 3) this.#lent.add(word)
    }
  }

  /** Whether the list knows this word, so that it is no slip and may be a part of a compound. */
  knows(word: string): boolean {
    return this.#words.has(word) || this.#lent.has(word)
  }

  /** The concepts of these words, in the order of the list. */
  match(words: readonly ReadWord[], language: Language): readonly ConceptHit[] {
    const hits = new Map<number, number>()
    const away = new Set<number>()
    const find = (concept: number, strength: number): void => {
      if (strength > (hits.get(concept) ?? 0)) hits.set(concept, strength)
    }
    const roots = new Set(words.map(({ root }) => root))
    const otherRoots = new Set(words.map(({ otherRoot }) => otherRoot))
    const isPossible = (pattern: Pattern): boolean => {
      const found = pattern.language === language ? roots : otherRoots
      return pattern.keys.every(({ text, isPrefix }) => isPrefix || found.has(text))
    }
    for (const [at, read] of words.entries()) {
      for (const pattern of this.#patternsAt(read, language)) {
        if (!isPossible(pattern) || !standsAround(pattern, words, at, language)) continue
        if (pattern.takesAway) away.add(pattern.concept)
        else find(pattern.concept, IN_FULL)
      }
      for (const concept of this.#headsOf(read.word)) find(concept, IN_FULL)
      // A compound that the list knows as a whole means what it says there: a "huisarts" is no house.
      for (const { root, isHead } of this.#words.has(read.word) ? [] : read.parts) {
        for (const { concept, keys, takesAway } of this.#byRoot.nl.get(root) ?? []) {
          if (keys.length === 1 && !takesAway) find(concept, isHead ? AS_HEAD : AS_PART)
        }
      }
    }
    return [...hits]
      .filter(([concept]) => !away.has(concept))
      .sort(([a], [b]) => a - b)
      .map(([concept, strength]) => ({ concept, strength }))
  }

  #add(concept: number, term: string, language: Language, takesAway: boolean): void {
    const words = splitTerm(term)
    const keys = words.map((word) =>
      word.endsWith('*')
        ? { text: word.slice(0, -1), isPrefix: true }
        : { text: rootWord(word, language), isPrefix: false },
    )
    if (language === 'nl') for (const word of words) if (word.length > 3) this.#words.add(word.replace('*', ''))
    const anchor = anchorOf(keys)
    if (anchor === undefined) return
    const pattern: Pattern = { concept, language, keys, anchor, takesAway }
    if (anchor.isPrefix) addTo(this.#byPrefix, anchor.text.slice(0, PREFIX), pattern)
    else addTo(this.#byRoot[language], anchor.text, pattern)
  }

  #addHead(concept: number, head: Head): void {
    const parts = head.kind === 'holds' ? head.parts : ([head.part] as const)
    for (const part of parts) if (part.length > 3) this.#words.add(part)
    addTo(this.#heads, parts[0].slice(0, HEAD_START), { concept, head })
  }

  *#patternsAt(read: ReadWord, language: Language): Iterable<Pattern> {
    const other = language === 'nl' ? 'en' : 'nl'
    yield* this.#byRoot[language].get(read.root) ?? []
    for (const pattern of this.#byRoot[other].get(read.otherRoot) ?? []) {
      if (pattern.keys.length > 1 || read.word.length >= LEAST_OF_OTHER) yield pattern
    }
    for (const pattern of this.#byPrefix.get(read.word.slice(0, PREFIX)) ?? []) {
      if (read.word.startsWith(pattern.anchor.text)) yield pattern
    }
  }

  #headsOf(word: string): readonly number[] {
    const known = this.#headHits.get(word)
    if (known !== undefined) return known
    const hits: number[] = []
    for (let at = 0; at + HEAD_START <= word.length; at += 1) {
      for (const { concept, head } of this.#heads.get(word.slice(at, at + HEAD_START)) ?? []) {
        if (fitsHead(word, head, at)) hits.push(concept)
      }
    }
    this.#headHits.set(word, hits)
    return hits
  }
}

function splitTerm(term: string): readonly string[] {
  return term.split(' ').flatMap((word) => {
    const read = splitWords(word)
    return word.endsWith('*') ? [...read.slice(0, -1), `${read.at(-1) ?? ''}*`] : read
  })
}

function anchorOf(keys: readonly Key[]): Key | undefined {
  return keys.reduce<Key | undefined>((best, key) => (key.text.length > (best?.text.length ?? 0) ? key : best), keys[0])
}

/** Whether every word of the phrase stands in one window around this place. */
function standsAround(pattern: Pattern, words: readonly ReadWord[], at: number, language: Language): boolean {
  if (pattern.keys.length === 1) return true
  const width = pattern.keys.length + SLACK
  for (let from = Math.max(0, at - width + 1); from <= at; from += 1) {
    if (holdsAll(pattern, words.slice(from, from + width), language)) return true
  }
  return false
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

/** Whether the compound is of this head, whose first part stands at this place. */
function fitsHead(word: string, head: Head, at: number): boolean {
  switch (head.kind) {
    case 'begins':
      return at === 0 && word.startsWith(head.part) && word.length > head.part.length
    case 'ends':
      return at > 0 && word.endsWith(head.part) && at + head.part.length === word.length
    case 'holds':
      return word.startsWith(head.parts[0], at) && word.includes(head.parts[1], at + head.parts[0].length)
  }
}

function addTo<Name, Value>(map: Map<Name, Value[]>, name: Name, value: Value): void {
  const list = map.get(name)
  if (list === undefined) map.set(name, [value])
  else list.push(value)
}
