import type { Support } from './draft.ts'
import type { HarvestNote } from './harvest-input.ts'

/** Who carries what these notes say. */
export function supportOf(notes: readonly HarvestNote[]): Support {
  return {
    authors: countAuthors(notes),
    organisations: new Set(notes.flatMap(({ org }) => org ?? [])).size,
    tables: new Set(notes.map(({ table }) => table)).size,
    votes: notes.reduce((sum, { votes }) => sum + votes, 0),
  }
}

/** How many people wrote these; whoever did not sign counts as somebody. */
export function countAuthors(notes: readonly Pick<HarvestNote, 'id' | 'author'>[]): number {
  return new Set(notes.map(({ id, author }) => author ?? `\n${id}`)).size
}
