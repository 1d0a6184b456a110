import type { Instant } from '../lib/clock.ts'
import type { PersonId } from '../lib/id.ts'
import { sameValue } from '../lib/same-value.ts'
import type { Programme } from '../programme/programme.ts'

/** What a report still lacked when it was settled all the same. */
export interface WhatIsLeft {
  readonly withoutPlace: number
  readonly notApproved: number
}

/** One line of what became of the report: settled (vastgesteld), or taken back to be changed. */
export type Settlement =
  | {
      readonly kind: 'settled'
      readonly at: Instant
      readonly by: PersonId
      /** With something left: why it was settled all the same. */
      readonly override?: { readonly reason: string; readonly left: WhatIsLeft }
    }
  | {
      readonly kind: 'taken-back'
      readonly at: Instant
      readonly by: PersonId
      /** Somebody was erased with what they wrote: the report says less than was settled. */
      readonly erased?: true
    }

interface WithSettlements {
  readonly settlements?: readonly Settlement[]
}

/** Whether the report is settled: from then on nothing in it changes until it is taken back. */
export function isSettled({ settlements }: WithSettlements): boolean {
  return settlements?.at(-1)?.kind === 'settled'
}

/** The session with one line more of what became of its report. */
export function withSettlement<Of extends WithSettlements>(session: Of, settlement: Settlement): Of {
  return { ...session, settlements: [...(session.settlements ?? []), settlement] }
}

interface ReportPart extends WithSettlements {
  readonly phase: { readonly kind: string }
  readonly programme: Programme
}

/** Whether a settled report still says the same after this: nobody writes again, and the plan it tells of stays. */
export function keepsSettled(before: ReportPart, after: ReportPart): boolean {
  if (!isSettled(before)) return true
  const isWriting = ['draft', 'arrival', 'rotation', 'round'].includes(after.phase.kind)
  return !isWriting && sameValue(whatIsTold(before.programme), whatIsTold(after.programme))
}

/** Of the plan, what the report tells: not until when names are kept, or from when everyone may read it. */
function whatIsTold(programme: Programme): Partial<Programme> {
  const { namesUntil: _names, reportFrom: _from, contact: _contact, nextStep: _next, wifi: _wifi, ...told } = programme
  return told
}
