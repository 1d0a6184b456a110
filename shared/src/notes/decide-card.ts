import type { PersonId } from '../lib/id.ts'
import { accept, refuse, type Result } from '../lib/result.ts'
import type { Refusal } from '../sessions/refusal.ts'
import { cardRound } from './card-window.ts'
import type { NoteRound } from './note.ts'
import type { PaperCommand } from './paper-command.ts'
import type { PaperAnswer, PaperPlace, PaperQuestion } from './paper-question.ts'
import { enterToWrite, hasBegun, isRound, mayDoHostTasks, sitsAt, type Standing, whoIs } from './paper-standing.ts'

export type CardCommand = Extract<PaperCommand, { kind: 'take-pen' | 'pass-pen' }>

/** Decides what a command does to a card: one pen at a time. Who has it may type in the card: `mayType`. */
export function decideCard(question: PaperQuestion, command: CardCommand): PaperAnswer {
  const { session, table, round, paper } = question
  const standing = mayHoldPen(question, round)
  if (!standing.ok) return standing
  if (round === 'harvest') return refuse('no-such-round')
  const card = paper.cards.find((one) => one.round === round)
  const holds = card?.pen !== undefined && isHeldBy(question, card.pen)
  switch (command.kind) {
    case 'take-pen':
      return holds ? accept({ kind: 'nothing' }) : accept({ kind: 'give-pen', round, to: ownPen(question) })
    case 'pass-pen': {
      const helps = standing.value === 'screen' || mayDoHostTasks(session, table, standing.value)
      if (!holds && !helps) return refuse('not-your-pen')
      const to = whoIs(session, command.to)
      if (to === undefined) return refuse('unknown-person')
      if (!sitsAt(session, to, table, round)) return refuse('not-at-this-table')
      return accept(card?.pen === to ? { kind: 'nothing' } : { kind: 'give-pen', round, to })
    }
  }
}

/** Whether an actor may take the pen of a round's card now, so that a screen offers it or not. */
export function canTakePen(place: PaperPlace, round: number): boolean {
  return mayHoldPen(place, round).ok
}

/**
 * The card of a round is open at its table until the next round opens. The desk may mend every card later, and the
 * host that of the last round even after the end.
 */
function mayHoldPen(place: PaperPlace, round: NoteRound): Result<Standing, Refusal> {
  const { session } = place
  const standing = enterToWrite(place, round)
  if (!standing.ok) return standing
  if (round === 'harvest' || !isRound(session, round)) return refuse('no-such-round')
  const open = standing.value === 'desk' ? hasBegun(session, round) : cardRound(session) === round
  return open ? standing : refuse('not-in-this-phase')
}

/** Whether the pen is in this actor's hand; a table's screen holds it for the table. */
export function isHeldBy({ session, actor }: PaperPlace, pen: PersonId | 'table'): boolean {
  if (actor.kind === 'table-screen') return pen === 'table'
  if (pen === 'table' || !('person' in actor)) return false
  const holder = whoIs(session, pen) ?? pen
  return holder === (whoIs(session, actor.person) ?? actor.person)
}

function ownPen({ session, actor }: PaperPlace): PersonId | 'table' {
  return 'person' in actor ? (whoIs(session, actor.person) ?? actor.person) : 'table'
}
