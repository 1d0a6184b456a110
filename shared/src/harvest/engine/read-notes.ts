import type { ConceptHit, ConceptMatcher, ReadWord } from './concept-matcher.ts'
import type { HarvestNote } from './harvest-input.ts'
import { isFunctionWord } from './words/function-words.ts'
import { expandWords, type Glossary } from './words/glossary.ts'
import { guessLanguage } from './words/guess-language.ts'
import { repairTypos } from './words/repair-typos.ts'
import type { Language } from './words/language.ts'
import { rootWord } from './words/root-word.ts'
import { splitCompound } from './words/split-compound.ts'
import { splitWords } from './words/split-words.ts'

/** A note as the harvester has read it. */
export interface ReadNote {
  readonly note: HarvestNote
  /** As written, in lower case. */
  readonly rawWords: readonly string[]
  /** With abbreviations written out and slips of the pen mended. */
  readonly words: readonly ReadWord[]
  /** Roots of the words that say something, each once. */
  readonly content: readonly string[]
  readonly concepts: readonly ConceptHit[]
  readonly language: Language
}

/** Reads notes, one after the other. What it has read of a word it remembers: most words of a café come again. */
export class NoteReader {
  readonly #matcher: ConceptMatcher
  readonly #glossary: Glossary
  readonly #repairs: ReadonlyMap<string, string>
  readonly #vocabulary: ReadonlySet<string>
  readonly #synonyms: ReadonlyMap<string, string>
  readonly #words = new Map<string, ReadWord>()

  constructor(
    matcher: ConceptMatcher,
    glossary: Glossary,
    texts: readonly string[],
    synonyms: readonly (readonly string[])[] = [],
  ) {
    this.#matcher = matcher
    this.#glossary = glossary
    this.#synonyms = firstOfEach(synonyms)
    const counts = countWords(texts, glossary)
    this.#repairs = repairTypos(counts, (word) => matcher.knows(word))
    this.#vocabulary = new Set([...counts.keys()].filter((word) => word.length >= 5 && /^[a-z]+$/.test(word)))
  }

  read(note: HarvestNote): ReadNote {
    const rawWords = splitWords(note.text)
    const mended = expandWords(rawWords, this.#glossary).map((word) => {
      const right = this.#repairs.get(word) ?? word
      return this.#synonyms.get(right) ?? right
    })
    const language = guessLanguage(mended)
    const words = mended.map((word) => this.#readWord(word, language))
    return {
      note,
      rawWords,
      words,
      content: contentOf(words, language),
      concepts: this.#matcher.match(words, language),
      language,
    }
  }

  #readWord(word: string, language: Language): ReadWord {
    const key = `${language} ${word}`
    const known = this.#words.get(key)
    if (known !== undefined) return known
    const parts =
      language === 'nl' && !isFunctionWord(word, language)
        ? splitCompound(word, (part) => this.#matcher.knows(part) || this.#vocabulary.has(part))
        : []
    const read: ReadWord = {
      word,
      root: rootWord(word, language),
      otherRoot: rootWord(word, language === 'nl' ? 'en' : 'nl'),
      parts: parts.map((part) => ({ root: rootWord(part.word, 'nl'), isHead: part.isHead })),
    }
    this.#words.set(key, read)
    return read
  }
}

/** Every word that means the same as others, read as the first of them. A word of several words is left as it is. */
function firstOfEach(synonyms: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  for (const line of synonyms) {
    const words = line.map(splitWords).flatMap((parts) => (parts.length === 1 ? parts : []))
    for (const word of words.slice(1)) if (words[0] !== undefined && !first.has(word)) first.set(word, words[0])
  }
  return first
}

function contentOf(words: readonly ReadWord[], language: Language): readonly string[] {
  const said = words.filter(({ word }) => word.length > 1 && !isFunctionWord(word, language) && !/^\d+$/.test(word))
  return [...new Set(said.map(({ root }) => root))]
}

function countWords(texts: readonly string[], glossary: Glossary): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const word of new Set(expandWords(splitWords(text), glossary))) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}
