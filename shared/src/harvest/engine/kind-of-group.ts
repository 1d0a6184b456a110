import { tellsOfDisagreement } from './disagreement.ts'
import { type DraftKind } from './draft.ts'
import { kindOfNote, type KindScores } from './kind.ts'

/** What a note of the group says for its kind. */
export interface KindVoice {
  readonly scores: KindScores
  readonly votes: number
}

/**
 * How much of a group's voices a kind needs to be the group's, the most telling first. A table that names an owner and a
 * date, or sets two options against each other, says more of the line than the many that describe: these need less.
 */
const needed: readonly (readonly [DraftKind, number])[] = [
  ['actie', 0.35],
  ['afweging', 0.28],
  ['vraag', 0.33],
  ['randvoorwaarde', 0.3],
  ['tip', 0.45],
  ['situatie', 0.6],
]

/** The kind of a line: by a majority of its notes, each counting with its votes, unless a host said what it is. */
export function kindOfGroup(voices: readonly KindVoice[], remarks: readonly string[]): DraftKind {
  if (remarks.some(asksForDilemma)) return 'afweging'
  const total = voices.reduce((sum, { votes }) => sum + weight(votes), 0)
  const share = (kind: DraftKind): number =>
    voices.reduce((sum, { scores, votes }) => sum + (kindOfNote(scores) === kind ? weight(votes) : 0), 0) / total
  return needed.find(([kind, least]) => share(kind) >= least)?.[0] ?? 'inzicht'
}

function weight(votes: number): number {
  return 1 + votes / 2
}

function asksForDilemma(remark: string): boolean {
  return tellsOfDisagreement(remark) && /\b(?:afweging|tegenover|versus|of)\b/i.test(remark)
}
