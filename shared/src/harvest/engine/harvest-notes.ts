import { CONCEPT_LIST_VERSION } from '../concepts/concept-list.ts'
import type { ConceptBook } from './concept-book.ts'
import type { Draft, DraftKind, DraftTheme, LeftOut } from './draft.ts'
import { draftTheme } from './draft-theme.ts'
import { type Grouping, grouping } from './grouping.ts'
import { type HarvestConstraints, type HarvestInput, noConstraints } from './harvest-input.ts'
import { markOf } from './input-hash.ts'
import { chancesOfKinds, kindOfNote } from './kind.ts'
import { readSession } from './read-session.ts'
import { triage } from './triage.ts'

/** Goes up with every change that could draft otherwise. */
export const ENGINE_VERSION = '1.4'

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
    const { kept, leftOut } = triage(theme.notes, theme.question, book.sounds)
    const chances = kept.map((read) => chancesOfKinds(read, book.sounds))
    for (const [at, { note }] of kept.entries()) noteKinds[note.id] = kindOfNote(chances[at]!)
    notUsed.push(...leftOut)
    const lines = draftTheme({
      ...theme,
      notes: kept,
      chances,
      book,
      glossary: session.glossary,
      grouping: how,
      constraints,
    })
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
