import type { Finding } from '@tafelronde/shared/programme/findings.ts'
import type { Programme } from '@tafelronde/shared/programme/programme.ts'
import type { SessionPlan, SessionSummary } from '@tafelronde/shared/wire/http.ts'
import { createContext, use } from 'react'
import type { Saving } from './autosave.ts'
import type { PlanDraft } from './plan-draft.ts'

/** The plan under the organiser's hands. */
export interface PlanEditing {
  /** What the server told when the page opened: code, links, phase. */
  readonly plan: SessionPlan
  readonly draft: PlanDraft
  readonly change: (change: (draft: PlanDraft) => PlanDraft) => void
  readonly set: (fields: Partial<Programme>) => void
  /** Changes something that can be put back by one button, until the next change. */
  readonly changeWithWayBack: (change: (draft: PlanDraft) => PlanDraft, sentence: string) => void
  readonly wayBack: { readonly sentence: string; readonly putBack: () => void } | undefined
  readonly found: readonly Finding[]
  /** People have arrived: only wordings and minutes may change. */
  readonly begun: boolean
  readonly saving: Saving
  readonly flush: () => Promise<boolean>
  /** All sessions of the organisers, for the community and its count. */
  readonly sessions: readonly SessionSummary[]
}

export const PlanContext = createContext<PlanEditing | null>(null)

/** The plan that the sections of the page show and change. */
export function usePlan(): PlanEditing {
  const editing = use(PlanContext)
  if (editing === null) throw new Error('This section stands outside a plan page')
  return editing
}
