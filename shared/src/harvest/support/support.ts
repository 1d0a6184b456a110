import type { ConclusionId } from '../../lib/id.ts'
import type { NoteRef } from '../../notes/note.ts'
import { countsOn, type Support } from '../../programme/support.ts'
import type { Conclusion, Harvest } from '../conclusion.ts'
import type { Opinion, Subject } from './subject.ts'

/** What one person gave: for that person's own eyes, and for whoever enters it in their place. */
export interface OwnSupport {
  /** How many dots, of whatever is shown here and what is not. */
  readonly given: number
  readonly dots: Readonly<Record<Subject, number>>
  readonly opinions: Readonly<Record<ConclusionId, Opinion>>
}

export const nothingGiven: OwnSupport = { given: 0, dots: {}, opinions: {} }

/** How many dots somebody still has. Who gave more before there were fewer each has none. */
export function dotsLeft({ each }: Pick<Support, 'each'>, { given }: Pick<OwnSupport, 'given'>): number {
  return Math.max(0, each - given)
}

/** The dots on a briefje, as far as dots on briefjes count. */
export function dotsOfNote({ dots: where }: Support, { dots }: Pick<Harvest, 'dots'>, note: NoteRef): number {
  return countsOn(where, 'notes') ? (dots?.[note] ?? 0) : 0
}

/** The dots of a conclusion: its own, those of the notes it came from, or both, as they count. */
export function dotsOfConclusion(
  support: Support,
  harvest: Pick<Harvest, 'dots'>,
  { id, sources }: Pick<Conclusion, 'id' | 'sources'>,
): number {
  const own = countsOn(support.dots, 'conclusions') ? (harvest.dots?.[id] ?? 0) : 0
  return sources.reduce((sum, note) => sum + dotsOfNote(support, harvest, note), own)
}
