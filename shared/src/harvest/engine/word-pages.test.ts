import { expect, test } from 'vitest'
import { readConcepts } from '../concepts/read-concepts.ts'
import { readFields } from '../concepts/read-fields.ts'
import { type ConceptBook, openConceptBook } from './concept-book.ts'
import { featuresOf } from './note-features.ts'
import { type ComparedNotes, compareNotes, NoteIndex } from './note-index.ts'
import { NoteReader } from './read-notes.ts'
import { WordPages } from './word-pages.ts'
import { rootWord } from './words/root-word.ts'

const concepts = readConcepts([{ name: 'proef', lines: 'afval = vuilnis, prullenbak' }])
const fields = readFields([
  {
    name: 'fields/proef',
    lines: `
zee = golf, strand, schelp, zout ; en: wave, beach
koken = pan, zout, oven, soep ; en: oven, soup
sport = bal, veld, golf, doel ; en: goal, ball
voetbal = bal, veld, keeper
`,
  },
])
const [zee, koken, sport, voetbal] = [0, 1, 2, 3]
const pagesOfFields = fields.map(({ words, en }) => ({ weight: 1, terms: { nl: words, en } }))

test('[HV62] a word calls up the pages it stands on first, and then those that use the same words', () => {
  const pages = new WordPages(pagesOfFields, 0)
  const called = (word: string, language: 'nl' | 'en' = 'nl') => [...pages.of(rootWord(word, language), language).pages]
  expect(called('schelp')).toEqual([zee, sport, koken])
  expect(called('soep')).toEqual([koken, zee])
  expect(called('beach', 'en')[0]).toBe(zee)
  expect(called('onbekend')).toEqual([])
  expect(pages.knows(rootWord('keeper', 'nl'), 'nl')).toBe(true)
  expect(pages.knows(rootWord('onbekend', 'nl'), 'nl')).toBe(false)
})

test('[HV62] pages of the same words are near each other, and a page of all words is near none', () => {
  const pages = new WordPages(pagesOfFields, 0)
  const { pages: called, strengths } = pages.of(rootWord('keeper', 'nl'), 'nl')
  expect(new Set(called)).toEqual(new Set([voetbal, sport]))
  expect(strengths.every((strength) => strength > 0)).toBe(true)
  const alike = Array.from({ length: 100 }, (_, at) => ({ weight: 1, terms: { nl: ['overal', `w${at}`], en: [] } }))
  expect([...new WordPages(alike, 0).of(rootWord('w7', 'nl'), 'nl').pages]).toEqual([7])
})

test('[HV62] a word of one page says more than a word of several, the more so the more rarity counts', () => {
  const sizeOf = (word: string, rarity: number) =>
    Math.hypot(...new WordPages(pagesOfFields, rarity).of(rootWord(word, 'nl'), 'nl').strengths)
  for (const rarity of [1, 2]) {
    expect(sizeOf('golf', rarity) / sizeOf('golf', 0)).toBeCloseTo((Math.log(3) / Math.log(5)) ** rarity, 3)
    expect(sizeOf('schelp', rarity)).toBeCloseTo(sizeOf('schelp', 0), 3)
  }
})

test('[HV62] what words call up together is as strong as what each calls up, and only the strongest stay', () => {
  const pages = new WordPages(pagesOfFields, 0)
  const call = (word: string, share: number) => ({ root: rootWord(word, 'nl'), language: 'nl' as const, share })
  const strengthOf = (word: string, page: number) => {
    const { pages: called, strengths } = pages.of(rootWord(word, 'nl'), 'nl')
    return strengths[called.indexOf(page)] ?? 0
  }
  const together = pages.callUp([call('schelp', 1), call('soep', 0.5)], 10)
  for (const page of [zee, koken, sport]) {
    expect(together.get(page)).toBeCloseTo(strengthOf('schelp', page) + 0.5 * strengthOf('soep', page), 5)
  }
  expect([...pages.callUp([call('schelp', 1), call('soep', 0.5)], 1).keys()]).toEqual([zee])
  expect([...pages.callUp([], 10)]).toEqual([])
})

test('[HV62] two notes of one field are alike without a word in common, in two languages, by parts of compounds too', () => {
  const book = openConceptBook(concepts, fields, [])
  const texts = ['de golf', 'een schelp', 'warme soep', 'at the beach', 'strandschelp', 'de prullenbak']
  const { likeness, own } = compareTexts(texts, book)
  for (const other of [0, 3, 4]) expect(likeness.at(1, other)).toBeGreaterThan(likeness.at(1, 2))
  expect(likeness.at(1, 5)).toBe(0)
  for (const value of own) expect(value).toBeGreaterThan(0.5)
})

test('[HV68] two notes that make one point are more alike than two of one field that make another', () => {
  const points = readFields([
    {
      name: 'points/proef',
      lines: '\nkust-slaat-weg = golf, strand, storm\nhet-strand-ligt-vol-afval = schelp, vuilnis',
    },
  ])
  const texts = ['de golf', 'een storm', 'een schelp']
  const before = compareTexts(texts, openConceptBook(concepts, fields, [])).likeness
  const after = compareTexts(texts, openConceptBook(concepts, fields, points)).likeness
  expect(before.at(0, 1)).toBe(0)
  expect(after.at(0, 1)).toBeGreaterThan(after.at(0, 2))
})

function compareTexts(texts: readonly string[], book: ConceptBook): ComparedNotes {
  const reader = new NoteReader(book.matcher, new Map(), texts)
  const read = (text: string) => {
    const note = { id: text, theme: 't', table: '1', round: 1, text, votes: 0, createdAt: '' }
    return featuresOf(reader.read(note), book, 200)
  }
  const notes = texts.map(read)
  return compareNotes(notes, new NoteIndex(notes, read('')))
}
