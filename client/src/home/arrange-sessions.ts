import { DAY, type Instant } from '@tafelronde/shared/lib/clock.ts'
import type { SessionSummary } from '@tafelronde/shared/wire/http.ts'

/** An organiser's sessions as the first page shows them. */
export interface ArrangedSessions {
  /** What goes on now, or else what comes first: shown large. */
  readonly first: SessionSummary | undefined
  /** Still to come, the nearest first. */
  readonly coming: readonly SessionSummary[]
  /** Closed, or planned for a day that has passed, the latest first. */
  readonly past: readonly SessionSummary[]
  readonly rehearsals: readonly SessionSummary[]
}

/** Puts sessions in the order in which an organiser looks for them. */
export function arrangeSessions(all: readonly SessionSummary[], now: Instant): ArrangedSessions {
  const byStart = all.toSorted((a, b) => a.startsAt - b.startsAt)
  const real = byStart.filter(({ rehearsal }) => !rehearsal)
  const running = real.filter(isRunning)
  // A day that was never opened stays in sight until the day after.
  const drafts = real.filter(({ phase, startsAt }) => phase === 'draft' && startsAt > now - DAY)
  const [first, ...coming] = [...running, ...drafts]
  const rest = real.filter((session) => session !== first && !coming.includes(session))
  return {
    first,
    coming,
    past: rest.toReversed(),
    rehearsals: byStart.filter(({ rehearsal }) => rehearsal).toReversed(),
  }
}

/** The day has been opened and not been closed. */
export function isRunning({ phase }: Pick<SessionSummary, 'phase'>): boolean {
  return phase !== 'draft' && phase !== 'closed'
}
