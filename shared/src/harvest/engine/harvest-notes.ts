import { CONCEPT_LIST_VERSION } from '../concepts/concept-list.ts'
import { type ConceptBook } from './concept-book.ts'
import { type Draft, type DraftKind, type DraftTheme, type LeftOut } from './draft.ts'
import { draftTheme } from './draft-theme.ts'
import { type Grouping, grouping } from './grouping.ts'
import { type HarvestConstraints, type HarvestInput, noConstraints } from './harvest-input.ts'
import { markOf } from './input-hash.ts'
import { kindOfNote, scoreKinds } from './kind.ts'
import { readSession } from './read-session.ts'
import { triage } from './triage.ts'

/** Goes up with every change that could draft otherwise. */
export const ENGINE_VERSION = '1.3'

export interface HarvestOptions {
  readonly constraints?: HarvestConstraints
  /** Coarser below 1, finer above: so many times the usual number of groups. */
  readonly fineness?: number
}

/**
 * Drafts the conclusions of every theme of a café. Pure: the same input gives the same draft, byte for byte, in whatever
 * order the notes come in.
 *
 *   read ► triage ► features ► likeness ► groups (people's own first) ► kind, other voices, line ► nesting ► rank
 */
export function harvestNotes(input: HarvestInput, book: ConceptBook, options: HarvestOptions = {}): Draft {
  const { constraints = noConstraints, fineness = 1 } = options
  const how: Grouping = { ...grouping, groups: grouping.groups * fineness }
  const session = readSession(input, book)
  const themes: DraftTheme[] = []
  const notUsed: LeftOut[] = []
  const noteKinds: Record<string, DraftKind> = {}
  for (const theme of session.themes) {
    const { kept, leftOut } = triage(theme.notes, theme.question)
    for (const read of kept) noteKinds[read.note.id] = kindOfNote(scoreKinds(read))
    notUsed.push(...leftOut)
    const lines = draftTheme({ ...theme, notes: kept, book, glossary: session.glossary, grouping: how, constraints })
    themes.push({ theme: theme.id, lines })
  }
  return {
    themes,
    notUsed,
    noteKinds,
    inputHash: markOf(JSON.stringify({ ...input, notes: session.notes, constraints, fineness })),
    engineVersion: ENGINE_VERSION,
    conceptListVersion: CONCEPT_LIST_VERSION,
  }
}
