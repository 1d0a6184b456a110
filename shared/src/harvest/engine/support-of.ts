import { type Support } from './draft.ts'
import { type HarvestNote } from './harvest-input.ts'

/** Who carries what these notes say. Whoever did not sign counts as somebody. */
export function supportOf(notes: readonly HarvestNote[]): Support {
  return {
    authors: new Set(notes.map(({ id, author }) => author ?? `\n${id}`)).size,
    organisations: new Set(notes.flatMap(({ org }) => org ?? [])).size,
    tables: new Set(notes.map(({ table }) => table)).size,
    votes: notes.reduce((sum, { votes }) => sum + votes, 0),
  }
}
