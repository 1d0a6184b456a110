// Where the concept list is blind: which share of notes and of words it knows, and what it does not.
//
//   node e2e/bench/harvest/breadth.ts            the notes that come with the house
//   node e2e/bench/harvest/breadth.ts FILE…      texts of your own, one note a line or in sentences
import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { conceptDomains } from '@tafelronde/shared/harvest/concepts/concept-list.ts'
import { readConcepts } from '@tafelronde/shared/harvest/concepts/read-concepts.ts'
import { ConceptMatcher } from '@tafelronde/shared/harvest/engine/concept-matcher.ts'
import { NoteReader } from '@tafelronde/shared/harvest/engine/read-notes.ts'
import { isFunctionWord } from '@tafelronde/shared/harvest/engine/words/function-words.ts'
import { breadthNotes, freshNotes } from '@tafelronde/shared/harvest/testing/breadth-notes.ts'

const SHOWN = 25
const blank = { id: 'note', theme: 'theme', table: 'table', round: 1, votes: 0, createdAt: '' }
const concepts = readConcepts(conceptDomains)
const matcher = new ConceptMatcher(concepts)

const files = process.argv.slice(2)
const texts =
  files.length > 0
    ? files.map((file) => [path.basename(file), splitSentences(readFileSync(file, 'utf8'))] as const)
    : ([
        ['mended by', breadthNotes],
        ['fresh', freshNotes],
      ] as const)

console.log('| text | notes | touched | concepts a note | words known |\n| - | -: | -: | -: | -: |')
const told = texts.map(([name, notes]) => measure(name, notes))
showList('Notes that touch nothing', told.flatMap(({ blind }) => blind).slice(0, SHOWN))
showList('Words that are in no concept', mostOften(told.flatMap(({ unknown }) => unknown)))
showList('Concepts in most notes', mostOften(told.flatMap(({ found }) => found)))

interface Breadth {
  readonly blind: readonly string[]
  readonly unknown: readonly string[]
  readonly found: readonly string[]
}

function measure(name: string, notes: readonly string[]): Breadth {
  const reader = new NoteReader(matcher, new Map(), notes)
  const conceptsIn = (text: string) => reader.read({ ...blank, text }).concepts
  const blind = notes.filter((text) => conceptsIn(text).length === 0)
  const found = notes.flatMap((text) => conceptsIn(text).map(({ concept }) => concepts[concept]?.name ?? ''))
  const words = notes.flatMap((text) => {
    const { words: read, language } = reader.read({ ...blank, text })
    return read.map(({ word }) => word).filter((word) => word.length > 2 && !isFunctionWord(word, language))
  })
  // A word that only counts within a phrase is known as well.
  const unknown = words.filter((word) => !matcher.knows(word) && conceptsIn(word).length === 0)
  const share = (part: number, whole: number) => `${Math.round((100 * part) / Math.max(whole, 1))} %`
  const touched = share(notes.length - blind.length, notes.length)
  const known = share(words.length - unknown.length, words.length)
  const mean = (found.length / Math.max(notes.length, 1)).toFixed(1)
  console.log(`| ${name} | ${notes.length} | ${touched} | ${mean} | ${known} |`)
  return { blind, unknown, found }
}

function splitSentences(text: string): readonly string[] {
  const sentences = text.split(/\n+|(?<=[.!?])\s+/).map((sentence) => sentence.trim())
  return sentences.filter((sentence) => sentence.split(/\s+/).length >= 4)
}

function mostOften(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const sorted = [...counts].sort(([, a], [, b]) => b - a)
  return sorted.slice(0, SHOWN).map(([name, count]) => `${name} (${count})`)
}

function showList(title: string, items: readonly string[]): void {
  console.log(`\n${title}:\n${items.map((item) => `  ${item}`).join('\n')}`)
}
