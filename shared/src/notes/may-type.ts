import { type Instant, SECOND } from '../lib/clock.ts'
import { type PersonId } from '../lib/id.ts'
import { currentRound, lastBegunRound, type SharedSession } from '../sessions/session.ts'
import { canTakePen, isHeldBy } from './decide-card.ts'
import { type NoteRound } from './note.ts'
import { type PaperPlace } from './paper-question.ts'
import { enterPaper, standingAt } from './paper-standing.ts'

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
  return text.kind === 'card' ? mayTypeCard(place, text) : mayTypeNote(place, text.round)
}

/** Whether this actor could ever type on this paper: whether a browser is asked what it has written meanwhile. */
export function mayTypeOnPaper({ session, actor, table }: PaperPlace): boolean {
  const standing = standingAt(session, actor, table, 'any')
  return standing !== 'none' && standing !== 'elsewhere'
}

function mayTypeNote(place: TypingPlace, round: NoteRound): boolean {
  const standing = enterPaper(place, round)
  if (!standing.ok) return false
  if (standing.value === 'desk' || standing.value === 'host') return true
  if (round === 'harvest') return place.session.harvestOpen
  return isCurrent(place, round)
}

function mayTypeCard(place: TypingPlace, { round, pen }: Extract<TypedText, { kind: 'card' }>): boolean {
  if (pen === undefined || !isHeldBy(place, pen)) return false
  return canTakePen(place, round) || (isCurrent(place, round) && enterPaper(place, round).ok)
}

/** Whether a round runs, or has ended so short a time ago that words of it may still be on their way. */
function isCurrent({ session, now }: TypingPlace, round: number): boolean {
  const { phase } = session
  if (phase.kind === 'round') return phase.round === round || (phase.round === round + 1 && hasJustMoved(session, now))
  return lastBegunRound(session) === round && currentRound(session) !== undefined && hasJustMoved(session, now)
}

function hasJustMoved({ lastMove }: SharedSession, now: Instant): boolean {
  return lastMove !== undefined && now - lastMove.at <= TYPING_GRACE
}
