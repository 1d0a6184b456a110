import { type Instant } from '../lib/clock.ts'
import { type PersonId } from '../lib/id.ts'
import { type SharedSession } from '../sessions/session.ts'
import { isSettled, type WhatIsLeft } from '../sessions/settlement.ts'

/** One line of what became of the report. */
export interface ReportVersion {
  readonly kind: 'settled' | 'taken-back'
  readonly at: Instant
  /** Who did it; empty once names were deleted: then "een begeleider". */
  readonly by: string
  readonly override?: { readonly reason: string; readonly left: WhatIsLeft }
  /** Taken back because somebody was erased with what they wrote. */
  readonly erased?: true
}

/** Whether the report is settled, and how it came to be. */
export interface ReportSettlement {
  readonly settled: boolean
  readonly versions: readonly ReportVersion[]
}

/** The same with names for people, as far as they are still kept. */
export function describeSettlement(
  session: SharedSession,
  nameOf: (person: PersonId) => string | undefined,
): ReportSettlement {
  return {
    settled: isSettled(session),
    versions: (session.settlements ?? []).map(({ by, ...settlement }) => ({ ...settlement, by: nameOf(by) ?? '' })),
  }
}
