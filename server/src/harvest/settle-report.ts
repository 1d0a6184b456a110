import type { Clock } from '@tafelronde/shared/lib/clock.ts'
import {
  decideSettling,
  decideTakingBack,
  type SettleRequest,
  whyNotSettle,
} from '@tafelronde/shared/harvest/decide-settling.ts'
import { refuse } from '@tafelronde/shared/lib/result.ts'
import type { Actor } from '@tafelronde/shared/people/actor.ts'
import type { Answer } from '@tafelronde/shared/wire/live-events.ts'
import type { LiveSession } from '../sessions/live-session.ts'

/** Settles the report (vaststellen), and answers after it is on disk. From then on nobody changes anything in it. */
export async function settleReport(
  live: LiveSession,
  actor: Actor,
  request: SettleRequest,
  clock: Clock,
): Promise<Answer> {
  // Nothing is held for who may not ask.
  const why = whyNotSettle(actor, live.read())
  if (why !== undefined) return refuse(why)
  return live.settle(actor, (standing) => decideSettling({ ...standing, actor, request, now: clock.now() }))
}

/** Opens a settled report again, to be changed. */
export async function takeReportBack(live: LiveSession, actor: Actor, clock: Clock): Promise<Answer> {
  const why = whyNotSettle(actor, live.read())
  if (why !== undefined) return refuse(why)
  return live.settle(actor, ({ session }) => decideTakingBack({ session, actor, now: clock.now() }))
}
