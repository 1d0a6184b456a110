import type { ConclusionId, TableId } from '../lib/id.ts'
import type { Approval } from './approval.ts'
import type { Voice } from './conclusion.ts'

/** What people say of a conclusion; its words stay as they are. `null` takes it back. */
export type ConclusionMark =
  | { readonly kind: 'mark-approved'; readonly conclusion: ConclusionId; readonly approval: Approval | null }
  | {
      readonly kind: 'mark-confirmed'
      readonly conclusion: ConclusionId
      readonly table: TableId
      readonly seen: string | null
    }
  | {
      readonly kind: 'mark-agreed'
      readonly conclusion: ConclusionId
      readonly voice: Voice
      readonly seen: string | null
    }
