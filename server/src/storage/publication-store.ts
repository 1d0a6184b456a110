import type { ReportVariant } from '@tafelronde/shared/harvest/report-variant.ts'
import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { Write } from './write.ts'

/** A report that everyone may read under a code, in the form that was chosen for it. */
export interface Publication {
  readonly code: string
  readonly session: SessionId
  readonly variant: ReportVariant
  readonly publishedAt: Instant
  readonly withdrawnAt?: never
}

/** A code under which a report once was. Nothing tells any more whose. */
export interface WithdrawnPublication {
  readonly code: string
  readonly withdrawnAt: Instant
}

export interface PublicationStore {
  /** What is, or was, public under this code; `undefined` for a code that never was given. */
  find(code: string): Promise<Publication | WithdrawnPublication | undefined>

  /** Under which code the session's report is public now. */
  current(session: SessionId): Promise<Publication | undefined>

  /** Conflicts when the code is or was in use, and when the session's report is public already. */
  publishing(publication: Publication): Write

  /** Tells it otherwise under the same code. Conflicts when nothing of the session is public. */
  changing(session: SessionId, variant: ReportVariant): Write

  /**
   * Ends the session's publication; its code stays taken for ever and holds nothing of the session. Conflicts when
   * nothing of the session is public. `SessionStore.deleting` does it too.
   */
  withdrawing(session: SessionId, at: Instant): Write
}
