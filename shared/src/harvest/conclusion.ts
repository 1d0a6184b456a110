import { type ConclusionId, type Id, type TableId, type ThemeId } from '../lib/id.ts'
import { type Kind, type NoteRef } from '../notes/note.ts'
import { type UnusedReason } from './unused-reason.ts'

export interface SubLine {
  readonly id: Id<'sub-line'>
  readonly text: string
}

/** A line of the result with its kind, its sub-lines and the notes it came from. */
export interface Conclusion {
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
}

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
}
