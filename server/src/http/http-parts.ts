import type { Clock } from '@tafelronde/shared/lib/clock.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { Result } from '@tafelronde/shared/lib/result.ts'
import type { Refusal } from '@tafelronde/shared/sessions/refusal.ts'
import type { Address } from '../auth/address.ts'
import type { CodeGuard } from '../auth/code-guard.ts'
import type { Identify } from '../auth/identify.ts'
import type { Exports } from '../export/jobs/exports.ts'
import type { KnownHouse } from '../export/known-house.ts'
import type { ReportPages } from '../export/report-pages.ts'
import type { LogoThread } from '../export/pictures/logo-thread.ts'
import type { Log, ReportFault } from '../log.ts'
import type { SessionRegistry } from '../sessions/session-registry.ts'
import type { Storage } from '../storage/storage.ts'

/** What the HTTP road hands its questions to. */
export interface HttpParts {
  readonly storage: Storage
  readonly sessions: SessionRegistry
  readonly clock: Clock
  readonly address: Address
  readonly guard: CodeGuard
  readonly identify: Identify
  /** Makes a session with invented participants. */
  readonly rehearse: () => Promise<Result<SessionId, Refusal>>
  readonly exports: Exports
  readonly pages: ReportPages
  /** How reports look. */
  readonly house: KnownHouse
  /** Draws a picture that somebody chose anew. */
  readonly readLogo: LogoThread['read']
  readonly log: Log
  readonly report: ReportFault
  /** Where the product's font is, for pages that are made here. */
  readonly font: string | undefined
}
