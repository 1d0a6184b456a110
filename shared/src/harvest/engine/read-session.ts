import { compareText } from '../../lib/compare-text.ts'
import type { ConceptBook } from './concept-book.ts'
import type { HarvestInput, HarvestNote } from './harvest-input.ts'
import { NoteReader, type ReadNote } from './read-notes.ts'
import { type Glossary, readGlossary } from './words/glossary.ts'

/** A session as the harvester has read it. */
export interface ReadSession {
  /** In the order in which they were laid, whatever order they came in. */
  readonly notes: readonly HarvestNote[]
  readonly themes: readonly ReadTheme[]
  readonly glossary: Glossary
  readonly reader: NoteReader
}

export interface ReadTheme {
  readonly id: string
  readonly question: ReadNote
  readonly remarks: readonly ReadNote[]
  readonly notes: readonly ReadNote[]
}

export function readSession(input: HarvestInput, book: ConceptBook): ReadSession {
  const notes = input.notes.toSorted((a, b) => compareText(a.createdAt, b.createdAt) || compareText(a.id, b.id))
  const glossary = readGlossary(input.glossary)
  const reader = new NoteReader(
    book.matcher,
    glossary,
    notes.map(({ text }) => text),
    input.synonyms,
  )
  const byTheme = new Map<string, HarvestNote[]>(input.themes.map(({ id }) => [id, []]))
  for (const note of notes) byTheme.get(note.theme)?.push(note)
  const themes = input.themes.map(({ id, question }) => ({
    id,
    question: reader.read(unsigned(id, question)),
    remarks: input.hostRemarks.filter(({ theme }) => theme === id).map(({ text }) => reader.read(unsigned(id, text))),
    notes: byTheme.get(id)!.map((note) => reader.read(note)),
  }))
  return { notes, themes, glossary, reader }
}

/** A text that is no note, read as one. */
function unsigned(theme: string, text: string): HarvestNote {
  return { id: '', theme, table: '', round: 0, text, votes: 0, createdAt: '' }
}
