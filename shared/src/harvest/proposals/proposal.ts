import type { ConclusionId, Id, ThemeId } from '../../lib/id.ts'
import type { LeftOutReason, Support } from '../engine/draft.ts'
import type { Kind, NoteRef } from '../../notes/note.ts'

export type ProposalId = Id<'proposal'>

/** A conclusion as the harvester would draw it. People take it over, or do not: nothing of it is in the report by itself. */
export interface Proposal {
  readonly id: ProposalId
  readonly theme: ThemeId
  readonly text: string
  readonly kind: Kind
  /** At least one; from the note that stands nearest to the middle on. */
  readonly sources: readonly NoteRef[]
  /** Those of its sources that say otherwise. */
  readonly otherVoices: readonly NoteRef[]
  /** People did not agree about it. */
  readonly disagreement: boolean
  /** Sources that could have been the line as well, best first. */
  readonly alternatives: readonly NoteRef[]
  /** The proposal that this one could stand under. */
  readonly under?: ProposalId
  readonly support: Support
  /** From 1 within its theme: by how many people carry it. */
  readonly rank: number
  /** Few carry it beside the others of its theme, and yet it should not be buried: "klein maar scherp". */
  readonly sharp: boolean
  /** A language model worded it, and its words passed every check. */
  readonly origin?: 'model'
  /** Somebody has put it away. */
  readonly dismissed: boolean
}

/** What the harvester thinks of a note without a place that is in no proposal. */
export type Hint =
  | { readonly kind: 'fits'; readonly conclusion: ConclusionId }
  | { readonly kind: 'empty'; readonly reason: LeftOutReason }

/** What was last thought over in a theme. */
export interface Thought {
  /** Goes up each time that a theme is grouped anew; what is only added to the groups leaves it as it is. */
  readonly turn: number
  /** The round that went on, or `harvest` from then on. */
  readonly stage: number | 'harvest'
  /** How many notes it had when it was grouped. */
  readonly notes: number
}

/** All that the harvester has to say, beside what people have made. */
export interface Proposals {
  /** Each theme's in the order of their rank, those that were put away too. */
  readonly proposals: readonly Proposal[]
  readonly hints: Readonly<Record<NoteRef, Hint>>
  /** Who carries the conclusions that people have made. */
  readonly support: Readonly<Record<ConclusionId, Support>>
  readonly thoughts: Readonly<Record<ThemeId, Thought>>
}

export const noProposals: Proposals = { proposals: [], hints: {}, support: {}, thoughts: {} }
