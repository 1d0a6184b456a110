import { type SessionId } from '@tafelronde/shared/lib/id.ts'
import { type SessionSummary } from '@tafelronde/shared/wire/http.ts'

/** What an organiser can do with a session from the first page. */
export interface SessionActions {
  readonly onOpenDesk: (session: SessionId) => Promise<void>
  readonly onCopy: (session: SessionSummary) => void
  readonly onDelete: (session: SessionSummary) => void
}

/** The report is there to read once conclusions are made. */
export function hasReport({ phase }: SessionSummary): boolean {
  return phase === 'harvest' || phase === 'plenary' || phase === 'closed'
}

export function reportPath(session: SessionId): string {
  return `/api/sessions/${session}/report.html`
}
