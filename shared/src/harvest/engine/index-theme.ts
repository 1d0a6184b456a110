import { centreLikeness } from './centre-likeness.ts'
import type { ConceptBook } from './concept-book.ts'
import type { Likeness } from './likeness.ts'
import { featuresOf, type NoteFeatures } from './note-features.ts'
import { compareNotes, NoteIndex } from './note-index.ts'
import type { ReadNote } from './read-notes.ts'
import { spreadLikeness } from './spread-likeness.ts'

export interface ThemeToIndex {
  readonly notes: readonly ReadNote[]
  readonly question: ReadNote
  readonly book: ConceptBook
}

export interface IndexedTheme {
  readonly index: NoteIndex
  /** What each note is compared by, in the order of the notes. */
  readonly features: readonly NoteFeatures[]
  /** The same for a note that was not among them. */
  readonly featuresOf: (note: ReadNote) => NoteFeatures
}

/** Two notes of one person in one round are mostly two points. */
const SAME_HAND = -0.15
/** Who writes so many, and more than all others of the table together, writes for the table. */
const WRITES_FOR_ALL = 5

/** What many words call up faintly says little: a note is compared by so many pages of each list. */
const MOST_PAGES = 200
/** Among very many notes by fewer, so that the notes of one page do not become too many to compare. */
const MOST_CALLED = 40_000
const LEAST_PAGES = 20

export function indexTheme({ notes, question, book }: ThemeToIndex): IndexedTheme {
  const most = Math.round(Math.min(MOST_PAGES, Math.max(LEAST_PAGES, MOST_CALLED / notes.length)))
  const readFeatures = (note: ReadNote): NoteFeatures => featuresOf(note, book, most)
  const features = notes.map(readFeatures)
  return { index: new NoteIndex(features, readFeatures(question)), features, featuresOf: readFeatures }
}

/** How alike the notes of a theme are, by what they say, by their neighbours, and by whose hand they are. */
export function likenessOf({ index, features }: IndexedTheme, notes: readonly ReadNote[]): Likeness {
  const likeness = spreadLikeness(centreLikeness(compareNotes(features, index)))
  const rounds = Map.groupBy(notes.keys(), (at) => `${notes[at]!.note.table}\n${notes[at]!.note.round}`)
  for (const ofTable of rounds.values()) {
    const hands = Map.groupBy(ofTable, (at) => notes[at]!.note.author)
    for (const [author, own] of hands) {
      const writesForAll = own.length >= WRITES_FOR_ALL && own.length * 2 > ofTable.length
      if (author === undefined || writesForAll) continue
      for (const [place, one] of own.entries())
        for (const other of own.slice(0, place)) likeness.set(one, other, SAME_HAND)
    }
  }
  return likeness
}
