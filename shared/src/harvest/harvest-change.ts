import type { ConclusionId, Id } from '../lib/id.ts'
import type { Kind, NoteRef } from '../notes/note.ts'
import type { Conclusion, Place, SubLine } from './conclusion.ts'
import type { ConclusionMark } from './conclusion-mark.ts'
import type { HarvestSettings } from './harvest-settings.ts'
import type { ProposalId } from './proposals/proposal.ts'

/** What a command does to the harvest, once it was accepted: texts are clean and everything is allowed. */
export type HarvestChange =
  /** The command asks for what is already so. */
  | { readonly kind: 'nothing' }
  /** Comes last in its theme; its sources lose their other places. */
  | { readonly kind: 'make-conclusion'; readonly conclusion: Conclusion }
  | {
      readonly kind: 'change-conclusion'
      readonly conclusion: ConclusionId
      readonly conclusionKind?: Kind
      readonly hidden?: boolean
    }
  /** Of an action; an empty text takes away what stands there, an absent one leaves it. */
  | {
      readonly kind: 'describe-action'
      readonly conclusion: ConclusionId
      readonly owner?: string
      readonly term?: string
    }
  /** All conclusions of one theme in their new order, removed ones too. */
  | { readonly kind: 'order-conclusions'; readonly order: readonly ConclusionId[] }
  | { readonly kind: 'remove-conclusion'; readonly conclusion: ConclusionId }
  /** Its sources lose the places that they were given meanwhile. */
  | { readonly kind: 'restore-conclusion'; readonly conclusion: ConclusionId; readonly sources: readonly NoteRef[] }
  | { readonly kind: 'add-sources'; readonly conclusion: ConclusionId; readonly notes: readonly NoteRef[] }
  | { readonly kind: 'remove-sources'; readonly conclusion: ConclusionId; readonly notes: readonly NoteRef[] }
  | {
      readonly kind: 'add-sub-line'
      readonly conclusion: ConclusionId
      readonly sub: Id<'sub-line'>
      readonly text: string
    }
  /** They leave one conclusion for the other. */
  | {
      readonly kind: 'move-sources'
      readonly from: ConclusionId
      readonly to: ConclusionId
      readonly notes: readonly NoteRef[]
    }
  /** Its notes go to the other, with these lines; it is removed, and can be put back as it was. */
  | {
      readonly kind: 'merge-conclusions'
      readonly conclusion: ConclusionId
      readonly into: ConclusionId
      readonly notes: readonly NoteRef[]
      readonly lines: readonly SubLine[]
    }
  | { readonly kind: 'set-harvester'; readonly settings: HarvestSettings }
  | { readonly kind: 'dismiss-proposal'; readonly proposal: ProposalId; readonly dismissed: boolean }
  | { readonly kind: 'remove-sub-line'; readonly conclusion: ConclusionId; readonly sub: Id<'sub-line'> }
  /** `null`: no place yet. The notes leave the conclusions that are named with them. */
  | {
      readonly kind: 'place-notes'
      readonly notes: readonly NoteRef[]
      readonly place: Place | null
      readonly leave: readonly ConclusionId[]
    }
  | ConclusionMark
