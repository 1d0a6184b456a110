import { expect, test } from 'vitest'
import { readConcepts } from '../concepts/read-concepts.ts'
import { readFields } from '../concepts/read-fields.ts'
import { openConceptBook } from './concept-book.ts'
import { featuresOf } from './note-features.ts'
import { compareNotes, NoteIndex } from './note-index.ts'
import { NoteReader } from './read-notes.ts'
import { WordPages } from './word-pages.ts'
import { rootWord } from './words/root-word.ts'

const concepts = readConcepts([{ name: 'proef', lines: 'afval = vuilnis, prullenbak' }])
const fields = readFields([
  {
    name: 'proef',
    lines: `
zee = golf, strand, schelp, zout ; en: wave, beach
koken = pan, zout, oven, soep ; en: oven, soup
sport = bal, veld, golf, doel ; en: goal, ball
voetbal = bal, veld, keeper
`,
  },
])
const [afval, zee, koken, sport, voetbal] = [0, 1, 2, 3, 4]
const pages = new WordPages(concepts, fields)

function called(word: string, language: 'nl' | 'en' = 'nl'): readonly number[] {
  return pages.of(rootWord(word, language), language).map(({ page }) => page)
}

test('[HV62] a word calls up the pages it stands on first, and then those that use the same words', () => {
  expect(called('vuilnis')).toEqual([afval])
  expect(called('strand')).toEqual([zee, sport, koken])
  expect(called('keeper')).toEqual([voetbal, sport])
  expect(called('beach', 'en')[0]).toBe(zee)
  expect(called('onbekend')).toEqual([])
})

test('[HV62] a word of one page says more of it than a word of several', () => {
  const of = (word: string) => pages.of(rootWord(word, 'nl'), 'nl').find(({ page }) => page === zee)!.strength
  expect(of('schelp')).toBeGreaterThan(of('zout'))
})

test('[HV62] two notes of one field are alike without a word in common, in two languages, by parts of compounds too', () => {
  const book = openConceptBook(concepts, fields)
  const texts = ['de golf', 'een schelp', 'warme soep', 'at the beach', 'strandschelp', 'de prullenbak']
  const reader = new NoteReader(book.matcher, new Map(), texts)
  const read = (text: string) => {
    const note = { id: text, theme: 't', table: '1', round: 1, text, votes: 0, createdAt: '' }
    return featuresOf(reader.read(note), book)
  }
  const notes = texts.map(read)
  const { likeness, own } = compareNotes(notes, new NoteIndex(notes, read('')))
  for (const other of [0, 3, 4]) expect(likeness.at(1, other)).toBeGreaterThan(likeness.at(1, 2))
  expect(likeness.at(1, 5)).toBe(0)
  for (const value of own) expect(value).toBeGreaterThan(1)
})
