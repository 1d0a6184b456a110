import type { ConceptBook } from '@tafelronde/shared/harvest/engine/concept-book.ts'
import type { Draft } from '@tafelronde/shared/harvest/engine/draft.ts'
import type { HarvestInput } from '@tafelronde/shared/harvest/engine/harvest-input.ts'
import { harvestNotes } from '@tafelronde/shared/harvest/engine/harvest-notes.ts'
import { LiveTheme } from '@tafelronde/shared/harvest/engine/live-theme.ts'
import { readSession } from '@tafelronde/shared/harvest/engine/read-session.ts'
import { likenessOfGroups } from './likeness-of-groups.ts'

/** How much of what people have seen stays where it was, as the likeness of groups before and after. */
export interface Stability {
  /** A harvest after the last round that goes on from the one after the round before. */
  readonly continued: number
  /** The same without going on from it: all groups anew. */
  readonly anew: number
  /** Notes laid one by one on the board of the round before, and then all grouped anew, against one harvest of all. */
  readonly incremental: number
  /** The same before they are grouped anew: each where it was put when it was laid. */
  readonly placed: number
}

export function measureStability(input: HarvestInput, book: ConceptBook): Stability {
  const last = Math.max(...input.notes.map(({ round }) => round))
  const early = harvestNotes({ ...input, notes: input.notes.filter(({ round }) => round < last) }, book)
  const batch = harvestNotes(input, book)
  const locked = early.themes
    .flatMap(({ lines }) => lines)
    .filter(({ loose }) => !loose)
    .map(({ sourceNoteIds }) => ({ noteIds: sourceNoteIds, open: true }))
  const continued = harvestNotes(input, book, { constraints: { together: [], apart: [], locked } })
  const placed = placeOneByOne(input, early, last, book)
  return {
    continued: likenessOfGroups(groupsOf(early), groupsOf(continued)),
    anew: likenessOfGroups(groupsOf(early), groupsOf(batch)),
    incremental: likenessOfGroups(groupsOf(harvestNotes({ ...input, notes: placed.notes }, book)), groupsOf(batch)),
    placed: likenessOfGroups(placed.groups, groupsOf(batch)),
  }
}

/** The board after every note of the last round was laid on it, and the notes in the order in which they were. */
function placeOneByOne(
  input: HarvestInput,
  early: Draft,
  last: number,
  book: ConceptBook,
): { readonly groups: readonly (readonly string[])[]; readonly notes: HarvestInput['notes'] } {
  const session = readSession({ ...input, notes: input.notes.filter(({ round }) => round < last) }, book)
  const late = input.notes.filter(({ round }) => round === last)
  const groups = session.themes.flatMap((theme, at) => {
    const lines = early.themes[at]!.lines.map(({ sourceNoteIds }) => sourceNoteIds)
    const live = new LiveTheme({ ...theme, book }, session.reader, lines)
    for (const note of late) if (note.theme === theme.id) live.place(note)
    return live.groups()
  })
  return { groups, notes: [...session.notes, ...late] }
}

function groupsOf({ themes }: Draft): readonly (readonly string[])[] {
  return themes.flatMap(({ lines }) => lines.map(({ sourceNoteIds }) => sourceNoteIds))
}
