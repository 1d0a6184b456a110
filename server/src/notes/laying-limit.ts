import type { TableId } from '@tafelronde/shared/lib/id.ts'
import type { Actor } from '@tafelronde/shared/people/actor.ts'
import { hostedTable } from '@tafelronde/shared/sessions/session.ts'
import type { LiveSession } from '../sessions/live-session.ts'

/** How many notes one participant can lay on one paper: far more than anybody writes, and a part of what fits on it. */
export const NOTES_EACH = 600

/** How many each one laid, by session. Forgotten with the session: a restart lets everyone begin anew. */
const laid = new WeakMap<LiveSession, Map<string, number>>()

/**
 * Counts notes that this actor lays; `false` when that is too many, and then they are not counted. Who leads or hosts
 * may fill a paper, and so may a table's screen, on which all of a table may write.
 */
export function mayLayMore(live: LiveSession, actor: Actor, table: TableId, count: number): boolean {
  if (actor.kind !== 'participant' || hostedTable(live.read(), actor.person) === table) return true
  const counted = laid.get(live) ?? new Map<string, number>()
  laid.set(live, counted)
  const key = `${actor.person} ${table}`
  const sum = (counted.get(key) ?? 0) + count
  if (sum > NOTES_EACH) return false
  counted.set(key, sum)
  return true
}
