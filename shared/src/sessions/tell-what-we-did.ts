import { accept, refuse } from '../lib/result.ts'
import type { Asked, Stepped } from './moment.ts'
import { lastBegunRound, type Session } from './session.ts'
import { isSettled } from './settlement.ts'

/**
 * Tells what was done that day in words of one's own, from the first round on until the report is settled, after the
 * end too. Without a word in it the report tells by itself again what happened.
 */
export function tellWhatWeDid(session: Session, { text }: Asked<'tell-what-we-did'>): Stepped {
  if (lastBegunRound(session) === undefined) return refuse('not-in-this-phase')
  if (isSettled(session)) return refuse('report-settled')
  const { whatWeDid: _, ...rest } = session
  return accept(text === '' ? rest : { ...rest, whatWeDid: text })
}
