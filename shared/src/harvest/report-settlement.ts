import type { Instant } from '../lib/clock.ts'
import type { SharedSession } from '../sessions/session.ts'
import { isSettled, type WhatIsLeft } from '../sessions/settlement.ts'

/** One line of what became of the report. Who did it is told to those who make it, and not in it. */
export interface ReportVersion {
  readonly kind: 'settled' | 'taken-back'
  readonly at: Instant
  readonly override?: { readonly reason: string; readonly left: WhatIsLeft }
  /** Taken back because somebody was erased with what they wrote. */
  readonly erased?: true
}

/** Whether the report is settled, and how it came to be. */
export interface ReportSettlement {
  readonly settled: boolean
  readonly versions: readonly ReportVersion[]
}

/** What became of the report, without who did it. */
export function describeSettlement(session: SharedSession): ReportSettlement {
  return {
    settled: isSettled(session),
    versions: (session.settlements ?? []).map(({ by: _by, ...settlement }) => settlement),
  }
}
