import { accept, refuse } from '../lib/result.ts'
import { type Asked, outOfPhase, type Stepped } from './moment.ts'
import type { Session } from './session.ts'
import { isSettled } from './settlement.ts'

/** How people weigh from now on. What was given stays given, also where no more can be given. */
export function changeSupport(session: Session, { support }: Asked<'change-support'>): Stepped {
  if (session.phase.kind === 'closed') return refuse('session-closed')
  return accept({ ...session, programme: { ...session.programme, support } })
}

/** Ends the weighing, which shows everyone what came of it; or lets people go on. */
export function closeSupport(session: Session, { closed }: Asked<'close-support'>): Stepped {
  const { supportClosed: _, ...rest } = session
  if (isSettled(session)) return refuse('report-settled')
  const { kind } = session.phase
  if (kind === 'draft' || kind === 'arrival' || kind === 'closed') return refuse(outOfPhase(session.phase))
  return accept(closed ? { ...rest, supportClosed: true } : rest)
}
