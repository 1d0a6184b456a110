import { tellsOfDisagreement } from './disagreement.ts'
import { type DraftKind, draftKinds } from './draft.ts'
import type { KindChances } from './kind.ts'

/** What a note of the group says for its kind. */
export interface KindVoice {
  readonly chances: KindChances
  readonly votes: number
}

/** What a kind begins with, and how much its share of the notes adds. */
export interface KindWeight {
  readonly start: number
  readonly share: number
}

/**
 * What a line is by what its notes are. Fitted to the examples (logistic regression), with a third of the notes taken from
 * elsewhere, since no group is pure: a few that ask say more of a line than many that describe. An insight begins higher
 * than fitted: it is said without a label, and no label is better than a wrong one.
 */
const weights: Readonly<Record<DraftKind, KindWeight>> = {
  actie: { start: -0.4, share: 7.1 },
  afweging: { start: 0.3, share: 3.4 },
  vraag: { start: -0.6, share: 7.8 },
  randvoorwaarde: { start: 0.2, share: 4.3 },
  tip: { start: 0.2, share: 4.8 },
  situatie: { start: -0.5, share: 3.6 },
  inzicht: { start: 1.2, share: 2 },
}

/** The kind of a line: by what its notes are, each counting with its votes, unless a host said what it is. */
export function kindOfGroup(voices: readonly KindVoice[], remarks: readonly string[]): DraftKind {
  if (remarks.some(asksForDilemma)) return 'afweging'
  const total = voices.reduce((sum, { votes }) => sum + weight(votes), 0)
  const worth = (kind: DraftKind): number => {
    const share = voices.reduce((sum, { chances, votes }) => sum + chances[kind] * weight(votes), 0) / total
    return weights[kind].start + weights[kind].share * share
  }
  return draftKinds.reduce((best, kind) => (worth(kind) > worth(best) ? kind : best))
}

function weight(votes: number): number {
  return 1 + votes / 2
}

function asksForDilemma(remark: string): boolean {
  return tellsOfDisagreement(remark) && /\b(?:afweging|tegenover|versus|of)\b/i.test(remark)
}
