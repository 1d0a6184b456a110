import type { ConclusionId, Id, TableId, ThemeId } from '../lib/id.ts'
import type { Kind, NoteRef } from '../notes/note.ts'
import type { Action } from './action.ts'
import type { Approval, Proposed } from './approval.ts'
import type { MaskedOpinions } from './support/mask-opinions.ts'
import type { Subject } from './support/subject.ts'
import type { UnusedReason } from './unused-reason.ts'

export interface SubLine {
  readonly id: Id<'sub-line'>
  readonly text: string
}

/** A line of the result with its kind, its sub-lines and the notes it came from; what it says as an action counts only while it is one. */
export interface Conclusion extends Action {
  readonly id: ConclusionId
  readonly theme: ThemeId
  readonly text: string
  readonly kind: Kind
  readonly subLines: readonly SubLine[]
  readonly sources: readonly NoteRef[]
  /** Notes that somebody has taken out of it: nothing offers them again. */
  readonly left?: readonly NoteRef[]
  readonly card?: { readonly table: TableId; readonly round: number; readonly line: number }
  /** Not on the hall screen. */
  readonly hidden: boolean
  readonly removed: boolean
  /** The machine's own words, where it was taken over from a proposal. */
  readonly proposed?: Proposed
  readonly approval?: Approval
  /** Tables whose hosts said "Dit klopt met wat wij zeiden", each with the mark of the words that were there. */
  readonly confirmed?: Readonly<Record<TableId, string>>
  /** Who said "klopt", as a seal that tells nobody who it was, with the mark of the words that were there. */
  readonly agreed?: Readonly<Record<Voice, string>>
}

/** One person's word on one conclusion. Only the server can tell whose it is. */
export type Voice = string & { readonly voice: unique symbol }

/** Where a note without a conclusion went. */
export interface Place {
  readonly place: 'next-time' | 'not-used'
  readonly reason?: UnusedReason
  readonly remark?: string
}

/** All that was gathered: the conclusions of every theme in their order, and the places of other notes. */
export interface Harvest {
  readonly conclusions: readonly Conclusion[]
  readonly places: Readonly<Record<NoteRef, Place>>
  /** How many dots were given to what; not there where none were. */
  readonly dots?: Readonly<Record<Subject, number>>
  /** What was told of opinions. */
  readonly opinions?: Readonly<Record<ConclusionId, MaskedOpinions>>
}
