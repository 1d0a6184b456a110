import { DAY } from '@tafelronde/shared/lib/clock.ts'
import type { Programme } from '@tafelronde/shared/programme/programme.ts'
import type { Session } from '@tafelronde/shared/sessions/session.ts'
import type { SessionContent } from '../storage/session-store.ts'

/** What is saved of a session: the whole of it, and what storage looks sessions up by. */
export function sessionContent(session: Session): SessionContent {
  const { programme } = session
  return { date: dateOf(programme), community: programme.community, namesUntil: namesUntil(session), session }
}

/** The session in a stored row. Storage does not look into it, and only `sessionContent` makes one. */
export function sessionIn({ session }: Pick<SessionContent, 'session'>): Session {
  return session as Session
}

/** The day of the session in its own time zone, as `2023-11-30`. */
export function dateOf({ startsAt, timeZone }: Pick<Programme, 'startsAt' | 'timeZone'>): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(startsAt)
}

/** In an anonymous session names only serve the seats, so they go the day after it closed. */
function namesUntil({ programme, phase }: Session): number {
  if (!programme.anonymous || phase.kind !== 'closed') return programme.namesUntil
  return Math.min(programme.namesUntil, phase.at + DAY)
}
