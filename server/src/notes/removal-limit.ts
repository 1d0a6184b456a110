import { type Instant, MINUTE } from '@tafelronde/shared/lib/clock.ts'
import type { Actor } from '@tafelronde/shared/people/actor.ts'
import type { LiveSession } from '../sessions/live-session.ts'

/** How many notes one person, or one table's screen, can remove within a minute. */
export const REMOVALS_A_MINUTE = 20
/** Who leads has to clear up sometimes. */
export const REMOVALS_AT_THE_DESK = 100

/** When each one last removed something, by session. Forgotten with the session: a restart lets everyone begin anew. */
const removals = new WeakMap<LiveSession, Map<string, readonly Instant[]>>()

/** Counts a removal by this actor; `false` when that is one too many for this minute, and then it is not counted. */
export function mayRemoveOneMore(live: LiveSession, actor: Actor, now: Instant): boolean {
  const counted = removals.get(live) ?? new Map<string, readonly Instant[]>()
  removals.set(live, counted)
  const who = 'person' in actor ? actor.person : 'table' in actor ? `table ${actor.table}` : actor.kind
  // A clock that was set back takes nothing away.
  const recent = (counted.get(who) ?? []).filter((at) => at > now - MINUTE && at <= now)
  if (recent.length >= (actor.kind === 'facilitator' ? REMOVALS_AT_THE_DESK : REMOVALS_A_MINUTE)) return false
  counted.set(who, [...recent, now])
  return true
}
