import { type GatheredNote, type NotePlace } from '@tafelronde/shared/harvest/gather.ts'
import { type ConclusionId } from '@tafelronde/shared/lib/id.ts'
import { type NoteRef } from '@tafelronde/shared/notes/note.ts'

/** Which briefjes of a theme lie at the right: those of one place, or those of one conclusion. */
export type NoteView =
  | { readonly kind: 'place'; readonly place: NotePlace['kind'] }
  | { readonly kind: 'sources'; readonly conclusion: ConclusionId }

export const firstView: NoteView = { kind: 'place', place: 'none' }

export function notesInView(notes: readonly GatheredNote[], view: NoteView): readonly GatheredNote[] {
  if (view.kind === 'place') return notes.filter(({ place }) => place.kind === view.place)
  return notes.filter(({ place }) => place.kind === 'conclusion' && place.conclusions.includes(view.conclusion))
}

/** How many briefjes each place has. */
export function countViews(notes: readonly GatheredNote[]): Readonly<Record<NotePlace['kind'], number>> {
  const counts = { none: 0, conclusion: 0, 'next-time': 0, 'not-used': 0 }
  for (const { place } of notes) counts[place.kind] += 1
  return counts
}

/**
 * Where one goes on after something was done with the ticked briefjes: the first unticked one after the last of them,
 * else the last before.
 */
export function nextNote(shown: readonly NoteRef[], ticked: ReadonlySet<NoteRef>): NoteRef | undefined {
  const last = shown.findLastIndex((ref) => ticked.has(ref))
  return shown.find((ref, place) => place > last && !ticked.has(ref)) ?? shown.findLast((ref) => !ticked.has(ref))
}

/** Lists as long as a command may hold. */
export function inPortions<Item>(items: readonly Item[], most = 500): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, at) => items.slice(at * most, (at + 1) * most))
}
