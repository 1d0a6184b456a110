import type { NoteRound } from '../notes/note.ts'

/** A round as people know it: counted from 1, or the harvest by its Dutch word. */
export type ReportRound = number | 'oogst'

/** Rounds are counted from 0 in code and from 1 in data: this is where one becomes the other. */
export function countRound(round: number): number {
  return round + 1
}

/** A note's round as it stands in a report or a file. */
export function reportRound(round: NoteRound): ReportRound {
  return round === 'harvest' ? 'oogst' : countRound(round)
}
