import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type { TableId } from '@tafelronde/shared/lib/id.ts'
import { cardIsOpen, isLastRound } from '@tafelronde/shared/notes/card-window.ts'
import type { Paper } from '@tafelronde/shared/notes/note.ts'
import { type Item, rotationOf } from '@tafelronde/shared/programme/programme.ts'
import { seatOf } from '@tafelronde/shared/rotation/seating.ts'
import { type NextMove, nextMove } from '@tafelronde/shared/sessions/next-move.ts'
import { listPeople, peopleHere } from '@tafelronde/shared/sessions/people.ts'
import { readTimer, type SharedSession, type Timer } from '@tafelronde/shared/sessions/session.ts'
import type { DeskNews } from '@tafelronde/shared/wire/live-events.ts'
import { isSeen } from './table-facts.ts'
import { type CardCount, countCards } from './why-wait.ts'

/** Where the day stands in the eyes of who leads it: the sentence at the top of the desk, and why to wait. */
export type WhatNow =
  | { readonly kind: 'draft' | 'make-seating' | 'show-seating' | 'harvest' | 'plenary' | 'closed' }
  | { readonly kind: 'arrival'; readonly here: number; readonly expected: number }
  | { readonly kind: 'talk'; readonly item: Item }
  | { readonly kind: 'rotation'; readonly to: number; readonly seen: number; readonly seated: number }
  | { readonly kind: 'choosing'; readonly to: number; readonly chosen: number; readonly people: number }
  | { readonly kind: 'round' | 'over' | 'cards-in'; readonly round: number }
  | { readonly kind: 'wait-cards'; readonly round: number; readonly last: boolean; readonly cards: CardCount }
  | { readonly kind: 'break'; readonly timer: Timer }

/** The move that the draaiboek asks for, with the seating that only the desk knows of. */
export function deskMove(session: SharedSession, news: DeskNews | undefined): NextMove {
  return nextMove(news?.made === undefined ? session : { ...session, made: news.made })
}

/** Reads what the desk needs to hear now. */
export function whatNow(
  session: SharedSession,
  move: NextMove,
  papers: ReadonlyMap<TableId, Paper>,
  now: Instant,
): WhatNow {
  const { phase, programme } = session
  switch (phase.kind) {
    case 'draft':
    case 'harvest':
    case 'plenary':
    case 'closed':
      return { kind: phase.kind }
    case 'arrival':
      return { kind: 'arrival', ...countArrived(session) }
    case 'talk': {
      const item = programme.items[phase.item]
      if (move.kind === 'make-seating' || move.kind === 'show-seating') return { kind: move.kind }
      return item === undefined ? { kind: 'draft' } : { kind: 'talk', item }
    }
    case 'rotation':
      if (rotationOf(programme) === 'free') return { kind: 'choosing', to: phase.to, ...countChosen(session, phase.to) }
      return { kind: 'rotation', to: phase.to, ...countSeen(session, phase.to) }
    case 'round': {
      const { round } = phase
      const over = readTimer(phase.timer, now) <= 0
      const cards = countCards(session, papers, round)
      if (cards.missing.length > 0 && cardIsOpen(session, now)) {
        return { kind: 'wait-cards', round, last: isLastRound(session, round), cards }
      }
      const hasCards = rotationOf(programme) !== 'pairs'
      if (hasCards && cards.tables > 0 && cards.missing.length === 0) return { kind: 'cards-in', round }
      return { kind: over ? 'over' : 'round', round }
    }
    case 'break':
      return { kind: 'break', timer: phase.timer }
  }
}

/**
 * Whether the next step is due. While people talk, write their cards or make conclusions it stands ready and does not
 * beckon: one press moves the whole room.
 */
export function isDue({ phase }: SharedSession, what: WhatNow, now: Instant): boolean {
  if (what.kind === 'round') return false
  if (what.kind !== 'wait-cards' && what.kind !== 'harvest') return true
  return !('timer' in phase) || readTimer(phase.timer, now) <= 0
}

/** Who of the expected is here, and how many there may be. */
export function countArrived({ people }: SharedSession): { readonly here: number; readonly expected: number } {
  const taking = listPeople(people).filter(({ role }) => role === 'participant')
  const here = taking.filter(({ attendance }) => attendance === 'here').length
  return { here, expected: here + taking.filter(({ attendance }) => attendance === 'expected').length }
}

/** Of everyone who is to sit in a round, how many have a seat: chosen, given, or as who stays. */
function countChosen(session: SharedSession, round: number) {
  const due = peopleHere(session).filter(({ until = Infinity }) => round < until)
  const chosen = due.filter(({ id }) => seatOf(session.seatings[round], id) !== undefined)
  return { chosen: chosen.length, people: due.length }
}

function countSeen(session: SharedSession, round: number) {
  const seats = Object.entries(session.seatings[round] ?? {}).flatMap(([table, people]) =>
    people
      .filter((person) => session.people[person]?.attendance === 'here')
      .map((person) => isSeen(session, person, table as TableId)),
  )
  return { seen: seats.filter(Boolean).length, seated: seats.length }
}
