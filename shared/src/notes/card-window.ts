import { type Instant, MINUTE } from '../lib/clock.ts'
import { rotationOf, rounds } from '../programme/programme.ts'
import { lastBegunRound, readTimer, type SharedSession } from '../sessions/session.ts'

/** The round whose card may still be written at its table: the one that runs, or ran last until the next one opens. */
export function cardRound(session: SharedSession): number | undefined {
  return session.phase.kind === 'round' ? session.phase.round : lastBegunRound(session)
}

/**
 * Whether screens put the card in front of people: in the last minutes of a round, and after it until the next one
 * opens or the day is closed. Two who talk pass nothing on.
 */
export function cardIsOpen(session: SharedSession, now: Instant): boolean {
  const { phase, programme } = session
  if (phase.kind === 'closed' || rotationOf(programme) === 'pairs') return false
  if (phase.kind === 'round') return readTimer(phase.timer, now) <= programme.cardMinutes * MINUTE
  return cardRound(session) !== undefined
}

/** Whether this round's card is the slotkaart: what must be in the report. */
export function isLastRound(session: Pick<SharedSession, 'programme'>, round: number): boolean {
  return round === rounds(session.programme).length - 1
}
