import { type DraftLine, type Support } from './draft.ts'
import { type ReadNote } from './read-notes.ts'

/**
 * Puts lines in order: by how many people carry them (distinct authors and votes; a table or an organisation more counts
 * half), loose notes last, of equals the one whose first note was laid first.
 */
export function rankLines(lines: readonly Omit<DraftLine, 'rank'>[], notes: readonly ReadNote[]): readonly DraftLine[] {
  const places = new Map(notes.map(({ note }, at) => [note.id, at]))
  const firstOf = ({ sourceNoteIds }: Pick<DraftLine, 'sourceNoteIds'>): number =>
    Math.min(...sourceNoteIds.map((id) => places.get(id)!))
  return lines
    .map((line) => ({ line, weight: weightOf(line.support), first: firstOf(line) }))
    .toSorted((a, b) => Number(a.line.loose) - Number(b.line.loose) || b.weight - a.weight || a.first - b.first)
    .map(({ line }, at) => ({ ...line, rank: at + 1 }))
}

function weightOf({ authors, votes, tables, organisations }: Support): number {
  return authors + votes + 0.5 * tables + 0.5 * organisations
}
