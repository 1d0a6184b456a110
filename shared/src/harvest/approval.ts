import type { Instant } from '../lib/clock.ts'
import { compareText } from '../lib/compare-text.ts'
import type { PersonId } from '../lib/id.ts'
import { sameValue } from '../lib/same-value.ts'
import { isBlank } from '../notes/clean-text.ts'
import type { Kind, NoteRef } from '../notes/note.ts'
import { type Action, actionOf } from './action.ts'
import { markOf } from './engine/input-hash.ts'

/**
 * How far a conclusion is. Never kept, always told from what stands there:
 *
 *   concept       the machine's own words, taken over as they were
 *   bewerkt       people's words, or approved once and changed since
 *   goedgekeurd   somebody approved exactly this
 */
export type ConclusionStatus = 'concept' | 'bewerkt' | 'goedgekeurd'

/** What a machine proposed, as it was taken over. */
export interface Proposed {
  readonly text: string
  readonly kind: Kind
  /** Those with a word in them, in their order. */
  readonly subLines: readonly string[]
}

/** All the words of a conclusion. */
export interface Worded extends Proposed, Action {}

/** All of a conclusion that an approval is about. */
export interface Approved extends Worded {
  /** In no order: each once. */
  readonly sources: readonly NoteRef[]
}

/** Somebody's word that this is right; it counts as long as exactly this stands there. */
export interface Approval {
  /** Absent for hosts of an anonymous session, and for who was erased: then only what they were is told. */
  readonly by?: PersonId
  readonly role: 'facilitator' | 'host'
  readonly at: Instant
  readonly of: Approved
}

/** What stands in a conclusion, as far as its status goes. */
export interface Standing extends Omit<Proposed, 'subLines'> {
  readonly subLines: readonly { readonly text: string }[]
  readonly sources: readonly NoteRef[]
  readonly owner?: string | undefined
  readonly term?: string | undefined
  readonly proposed?: Proposed
  readonly approval?: Approval
}

type WithWords = Pick<Standing, 'text' | 'kind' | 'subLines' | 'owner' | 'term'>

/** What one approves who approves this conclusion now. */
export function whatStands(conclusion: Standing): Approved {
  return { ...wordsOf(conclusion), sources: [...new Set(conclusion.sources)].toSorted(compareText) }
}

/** How far a conclusion is, from what stands there now. */
export function statusOf(conclusion: Standing): ConclusionStatus {
  if (isApproved(conclusion)) return 'goedgekeurd'
  const { proposed } = conclusion
  return proposed !== undefined && sameValue(proposed, wordsOf(conclusion)) ? 'concept' : 'bewerkt'
}

/** The words of a conclusion, without where they came from. */
export function wordsOf({ text, kind, subLines, owner, term }: WithWords): Worded {
  return { text, kind, subLines: writtenLines(subLines), ...actionOf({ kind, owner, term }) }
}

/** Whether somebody approved exactly what stands there. */
export function isApproved(conclusion: Standing): boolean {
  return conclusion.approval !== undefined && sameValue(conclusion.approval.of, whatStands(conclusion))
}

/** A short mark of a conclusion's words: who agrees with them agrees with no others. */
export function markWords(conclusion: WithWords): string {
  const { text, kind, subLines, ...action } = wordsOf(conclusion)
  // Where there is no owner and no term, the mark is the one that was always made of these words.
  const all = [text, kind, subLines, ...(sameValue(action, {}) ? [] : [action])]
  return markOf(JSON.stringify(all))
}

function writtenLines(subLines: Standing['subLines']): readonly string[] {
  return subLines.map(({ text }) => text).filter((text) => !isBlank(text))
}
