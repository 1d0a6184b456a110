import type { DraftLine, Support } from './draft.ts'
import type { ReadNote } from './read-notes.ts'

/** A line with the place of its parent among the lines instead of ranks. */
export type UnrankedLine = Omit<DraftLine, 'rank' | 'under'> & { readonly parent?: number }

/**
 * Puts lines in order: by how many people carry them (distinct authors and votes; a table or an organisation more counts
 * half), loose notes last, of equals the one whose first note was laid first.
 */
export function rankLines(lines: readonly UnrankedLine[], notes: readonly ReadNote[]): readonly DraftLine[] {
  const places = new Map(notes.map(({ note }, at) => [note.id, at]))
  const firstOf = ({ sourceNoteIds }: Pick<DraftLine, 'sourceNoteIds'>): number =>
    Math.min(...sourceNoteIds.map((id) => places.get(id)!))
  const ranked = lines
    .map((line, place) => ({ place, line, weight: weightOf(line.support), first: firstOf(line) }))
    .toSorted((a, b) => Number(a.line.loose) - Number(b.line.loose) || b.weight - a.weight || a.first - b.first)
  const ranks = new Map(ranked.map(({ place }, at) => [place, at + 1]))
  return ranked.map(({ line: { parent, ...line } }, at) => {
    const under = parent === undefined ? undefined : ranks.get(parent)
    return { ...line, rank: at + 1, ...(under === undefined ? {} : { under }) }
  })
}

function weightOf({ authors, votes, tables, organisations }: Support): number {
  return authors + votes + 0.5 * tables + 0.5 * organisations
}
