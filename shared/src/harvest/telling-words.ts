import { isFunctionWord } from './engine/words/function-words.ts'
import { rootDutch } from './engine/words/root-word.ts'
import { sameBeginnings } from './engine/words/same-beginnings.ts'
import { expandWords, readGlossary } from './engine/words/glossary.ts'
import { foldText, splitWords } from './engine/words/split-words.ts'

/** A part of a text, in UTF-16 units from its beginning. */
export interface Span {
  readonly start: number
  readonly end: number
}

interface Word extends Span {
  readonly root: string
}

const word = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu

/** Where a text has words that a line has too: what says that the one came from the other. */
export function wordsInCommon(text: string, line: string): readonly Span[] {
  const isSaid = knows([line])
  return tellingWords(text).filter(isSaid).map(toSpan)
}

/** Tells where something is to be seen in a line. */
export type FindSpans = (line: string) => readonly Span[]

/**
 * Finds where a line has words that none of its sources has: no mistake, but nobody wrote them. What an abbreviation in a
 * source stands for was written; `own` is what the session's abbreviations mean. Reads the sources once, for every line.
 */
export function findOwnWords(sources: readonly string[], own: Readonly<Record<string, string>> = {}): FindSpans {
  if (sources.length === 0) return () => []
  const glossary = readGlossary(own)
  const isSaid = knows(sources.flatMap((text) => [text, expandWords(splitWords(text), glossary).join(' ')]))
  return (line) =>
    tellingWords(line)
      .filter((each) => !isSaid(each))
      .map(toSpan)
}

function knows(texts: readonly string[]): (word: Word) => boolean {
  const isSaid = sameBeginnings(texts.flatMap((text) => tellingWords(text).map(({ root }) => root)))
  return ({ root }) => isSaid(root)
}

function tellingWords(text: string): readonly Word[] {
  return [...text.matchAll(word)].flatMap(({ 0: found, index }) => {
    const plain = foldText(found)
    if (plain.length < 2 || isFunctionWord(plain, 'nl') || isFunctionWord(plain, 'en')) return []
    return [{ start: index, end: index + found.length, root: rootDutch(plain) }]
  })
}

function toSpan({ start, end }: Word): Span {
  return { start, end }
}
