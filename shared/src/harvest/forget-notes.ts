import { type NoteRef } from '../notes/note.ts'
import { type Harvest } from './conclusion.ts'
import { type HarvestChange } from './harvest-change.ts'

/** What makes the harvest know nothing of notes that are gone for good: no source, and no place. */
export function forgetNotes({ conclusions, places }: Harvest, gone: ReadonlySet<NoteRef>): readonly HarvestChange[] {
  const changes: HarvestChange[] = conclusions.flatMap(({ id, sources }) => {
    const notes = sources.filter((source) => gone.has(source))
    return notes.length === 0 ? [] : [{ kind: 'remove-sources', conclusion: id, notes }]
  })
  const placed = [...gone].filter((note) => places[note] !== undefined)
  return placed.length === 0 ? changes : [...changes, { kind: 'place-notes', notes: placed, place: null, leave: [] }]
}
