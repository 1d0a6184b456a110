import type { HarvestCommand } from '@tafelronde/shared/harvest/harvest-command.ts'
import type { ConclusionId } from '@tafelronde/shared/lib/id.ts'
import type { NoteRef } from '@tafelronde/shared/notes/note.ts'

/* However many briefjes it is about, a deed is one: `ask` takes its commands together, and undoes them together. */

/** As many as one command takes. */
const MOST = 500

/** A command for each portion of these briefjes, in their order. */
export function inPortions(
  notes: readonly NoteRef[],
  commandFor: (notes: NoteRef[]) => HarvestCommand,
): readonly HarvestCommand[] {
  const count = Math.ceil(notes.length / MOST)
  return Array.from({ length: count }, (_, at) => commandFor(notes.slice(at * MOST, (at + 1) * MOST)))
}

export function addingSources(conclusion: ConclusionId, notes: readonly NoteRef[]): readonly HarvestCommand[] {
  return inPortions(notes, (portion) => ({ kind: 'add-sources', conclusion, notes: portion }))
}

export function movingSources(
  from: ConclusionId,
  to: ConclusionId,
  notes: readonly NoteRef[],
): readonly HarvestCommand[] {
  return inPortions(notes, (portion) => ({ kind: 'move-sources', conclusion: from, to, notes: portion }))
}

type Making = Omit<Extract<HarvestCommand, { kind: 'make-conclusion' }>, 'kind' | 'sources'>

/** Makes a conclusion of these briefjes. */
export function makingConclusion(conclusion: Making, notes: readonly NoteRef[]): readonly HarvestCommand[] {
  const first = notes.slice(0, MOST)
  const make: HarvestCommand = { kind: 'make-conclusion', ...conclusion, sources: first }
  return [make, ...addingSources(conclusion.conclusion, notes.slice(MOST))]
}
