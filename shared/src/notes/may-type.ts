import { type Instant, SECOND } from '../lib/clock.ts'
import type { PersonId } from '../lib/id.ts'
import { tableOf } from '../programme/programme.ts'
import { lastBegunRound, type SharedSession } from '../sessions/session.ts'
import { isSettled } from '../sessions/settlement.ts'
import { canTakePen, isHeldBy } from './decide-card.ts'
import type { NoteRound } from './note.ts'
import type { PaperPlace } from './paper-question.ts'
import { type Standing, standingAt } from './paper-standing.ts'

/** Letters of the last moment still have to travel: typed text of a round that has just ended is taken for so long. */
export const TYPING_GRACE: number = 3 * SECOND

/** What of a text decides who may type in it: the round of a note, or the round of a card and who has its pen. */
export type TypedText =
  | { readonly kind: 'note'; readonly round: NoteRound }
  | { readonly kind: 'card'; readonly round: number; readonly pen: PersonId | 'table' | undefined }

/** Who asks to type, and when. */
export interface TypingPlace extends PaperPlace {
  readonly now: Instant
}

/**
 * Whether this actor may type in this text now: in notes of the round that runs whoever sits there, in earlier notes the
 * host and the facilitators, in a card whoever has its pen. Asked for every message, so it looks at nothing but the
 * session.
 */
export function mayType(place: TypingPlace, text: TypedText): boolean {
  const standing = standingHere(place, text.round)
  if (standing === undefined) return false
  return text.kind === 'card' ? mayTypeCard(place, text) : mayTypeNote(place, text.round, standing)
}

/** Whether this actor could ever type on this paper: whether a browser is asked what it has written meanwhile. */
export function mayTypeOnPaper(place: PaperPlace): boolean {
  return standingHere(place, 'any') !== undefined
}

function mayTypeNote(place: TypingPlace, round: NoteRound, standing: Standing): boolean {
  const { session, now } = place
  if (standing === 'desk' || standing === 'host') return true
  if (round !== 'harvest') return isCurrent(place, round)
  return session.harvestOpen && (session.phase.kind !== 'closed' || hasJustMoved(session, now))
}

function mayTypeCard(place: TypingPlace, { round, pen }: Extract<TypedText, { kind: 'card' }>): boolean {
  return pen !== undefined && isHeldBy(place, pen) && (canTakePen(place, round) || isCurrent(place, round))
}

/** What the actor is to this paper, where that is anything. */
function standingHere({ session, actor, table }: PaperPlace, round: NoteRound | 'any'): Standing | undefined {
  if (isSettled(session)) return undefined
  const standing = standingAt(session, actor, table, round)
  const isHere = standing !== 'none' && standing !== 'elsewhere' && tableOf(session.programme, table) !== undefined
  return isHere ? standing : undefined
}

/** Whether a round runs, or has ended so short a time ago that words of it may still be on their way. */
function isCurrent({ session, now }: TypingPlace, round: number): boolean {
  const { phase } = session
  if (phase.kind === 'round' && phase.round === round) return true
  if (!hasJustMoved(session, now)) return false
  if (phase.kind === 'round') return phase.round === round + 1
  // The room may also have gone back from it.
  return round === lastBegunRound(session) || (phase.kind === 'rotation' && phase.to === round)
}

function hasJustMoved({ lastMove }: SharedSession, now: Instant): boolean {
  return lastMove !== undefined && now - lastMove.at <= TYPING_GRACE
}
