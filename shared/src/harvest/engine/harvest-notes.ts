import { CONCEPT_LIST_VERSION } from '../concepts/concept-list.ts'
import { ownConceptBook } from './concept-book.ts'
import { type Draft, type DraftKind, type DraftTheme, type LeftOut } from './draft.ts'
import { draftTheme } from './draft-theme.ts'
import { type Grouping, grouping } from './grouping.ts'
import { type HarvestConstraints, type HarvestInput, type HarvestNote, noConstraints } from './harvest-input.ts'
import { markOf } from './input-hash.ts'
import { kindOfNote, scoreKinds } from './kind.ts'
import { inOrder, NoteReader } from './read-notes.ts'
import { triage } from './triage.ts'
import { readGlossary } from './words/glossary.ts'

/** Goes up with every change that could draft otherwise. */
export const ENGINE_VERSION = '1.0'

export interface HarvestOptions extends Partial<Grouping> {
  readonly constraints?: HarvestConstraints
}

/** Drafts the conclusions of every theme of a café. */
export function harvestNotes(input: HarvestInput, { constraints = noConstraints, ...how }: HarvestOptions = {}): Draft {
  const notes = inOrder(input.notes)
  const book = ownConceptBook()
  const glossary = readGlossary(input.glossary)
  const reader = new NoteReader(book.matcher, glossary, notes.map(({ text }) => text))
  const themes: DraftTheme[] = []
  const notUsed: LeftOut[] = []
  const noteKinds: Record<string, DraftKind> = {}
  for (const theme of input.themes) {
    const read = notes.filter((note) => note.theme === theme.id).map((note) => reader.read(note))
    const { kept, leftOut } = triage(read, theme)
    for (const each of kept) noteKinds[each.note.id] = kindOfNote(scoreKinds(each))
    notUsed.push(...leftOut)
    const lines = draftTheme({
      notes: kept,
      question: reader.read(textNote(theme.id, theme.question)),
      remarks: input.hostRemarks.filter((remark) => remark.theme === theme.id).map((remark) => reader.read(textNote(theme.id, remark.text))),
      book,
      glossary,
      grouping: { ...grouping, ...how },
      constraints,
    })
    themes.push({ theme: theme.id, lines })
  }
  return { themes, notUsed, noteKinds, inputHash: markOf(JSON.stringify({ ...input, notes })), engineVersion: ENGINE_VERSION, conceptListVersion: CONCEPT_LIST_VERSION }
}

function textNote(theme: string, text: string): HarvestNote {
  return { id: '', theme, table: '', round: 0, text, votes: 0, createdAt: '' }
}
