import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import { cardIsOpen } from '@tafelronde/shared/notes/card-window.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'

/** What people wait for: a host for proposals, a table for what lives there, or nobody for anything. */
export type Waiting = 'host' | 'tables' | 'nobody'

/**
 * A session that was thought over rests so many times as long as that took, and that as often as there are sessions: while
 * hosts draw conclusions all of them together take a tenth of a core at most. While people talk they take less the more
 * sessions there are, since tables need the time more: a fiftieth where there are five of them, and never less than that.
 */
const RESTS = 10
const RESTS_FOR_TALK = 5

interface Rest {
  readonly until: number
  readonly waiting: Waiting
}

/**
 * Which sessions rest from being thought over. A rest is over, however long it was to be, when somebody begins to wait. After
 * one for which nobody waited all others for which nobody waits rest a while too, those that were never thought over
 * among them: many that begin at once are thought over one by one.
 */
export class Resting {
  readonly #rests = new Map<SessionId, Rest>()
  #allUntil = -Infinity
  #sessions = 1

  /** `now`: of a clock that nobody sets, in milliseconds. */
  isRested(session: SessionId, waiting: Waiting, now: number): boolean {
    if (waiting === 'nobody' && now < this.#allUntil) return false
    const rest = this.#rests.get(session)
    return rest === undefined || rest.until <= now || (rest.waiting !== waiting && waiting !== 'nobody')
  }

  /** This one was thought over in `took` milliseconds. */
  begin(session: SessionId, waiting: Waiting, { now, took }: { now: number; took: number }): void {
    const times = RESTS * (waiting === 'host' ? 1 : Math.min(RESTS_FOR_TALK, this.#sessions))
    this.#rests.set(session, { until: now + times * this.#sessions * took, waiting })
    if (waiting === 'nobody') this.#allUntil = now + times * took
  }

  /** These are the sessions among which the time is shared; all others are forgotten. */
  shareAmong(sessions: ReadonlySet<SessionId>): void {
    this.#sessions = Math.max(1, sessions.size)
    for (const id of this.#rests.keys()) if (!sessions.has(id)) this.#rests.delete(id)
  }
}

/** Who waits for the harvester in this session at this moment. */
export function whoWaits(session: SharedSession, now: Instant): Waiting {
  if (session.harvestOpen) return 'host'
  return cardIsOpen(session, now) ? 'tables' : 'nobody'
}
