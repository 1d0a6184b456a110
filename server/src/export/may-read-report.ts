import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type { Actor } from '@tafelronde/shared/people/actor.ts'
import { hostedTable, type SharedSession } from '@tafelronde/shared/sessions/session.ts'

/** Who makes the report reads it always; everyone else of the session from the day that was promised. */
export function mayReadReport(actor: Actor | 'reader', session: SharedSession, now: Instant): boolean {
  if (now >= session.programme.reportFrom) return true
  return actor !== 'reader' && makesReport(actor, session)
}

/** Who makes the report: hosts and facilitators at the board, and whoever organised the day. */
export function makesReport(actor: Actor, session: SharedSession): boolean {
  if (actor.kind === 'organiser' || actor.kind === 'facilitator') return true
  return actor.kind === 'participant' && hostedTable(session, actor.person) !== undefined
}
