import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { SessionSummary } from '@tafelronde/shared/wire/http.ts'
import { planPath, reportPath } from '../connection/paths.ts'

/** Where a session opens that was just put back: at its report once it is over, and otherwise at its plan. */
export function restoredPath(session: SessionId, sessions: readonly SessionSummary[]): string {
  const restored = sessions.find((one) => one.session === session)
  return restored?.phase === 'closed' ? reportPath(session) : planPath(session)
}
