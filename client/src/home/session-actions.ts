import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { SessionSummary } from '@tafelronde/shared/wire/http.ts'

/** What an organiser can do with a session from the first page. */
export interface SessionActions {
  readonly onOpenDesk: (session: SessionId) => Promise<void>
  readonly onCopy: (session: SessionSummary) => void
  readonly onDelete: (session: SessionSummary) => void
}

/** From the first round on there is something to tell, to reckon with and to take along. */
export function hasReport({ phase }: SessionSummary): boolean {
  return phase !== 'draft' && phase !== 'arrival'
}
