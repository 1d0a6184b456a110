import type { SessionCommandKind } from './command.ts'
import { type Session, plannedSeatings } from './session.ts'

/** The commands after which the rounds to come may be planned otherwise. */
const plans: Readonly<Record<SessionCommandKind, boolean>> = {
  'change-programme': true,
  'expect-people': true,
  'open-arrival': false,
  'next-item': false,
  'show-seating': true,
  'open-round': false,
  'change-tables': false,
  'begin-harvest': false,
  'begin-plenary': false,
  close: false,
  'step-back': true,
  extend: false,
  'two-more-minutes': false,
  'stop-clock': false,
  'resume-clock': false,
  'set-minutes': false,
  'make-seating': true,
  'give-seating': true,
  'move-person': true,
  'take-seating': true,
  'free-seat': false,
  'undo-seats': true,
  'close-table': true,
  'open-table': true,
  rebalance: true,
  'sit-elsewhere': true,
  'choose-table': false,
  'add-person': true,
  'change-person': true,
  'merge-people': true,
  'mark-here': true,
  'mark-gone': true,
  'mark-cancelled': true,
  leave: true,
  'come-back': true,
  'i-am-here': true,
  'tick-seen': false,
  'untick-seen': false,
  'name-host': true,
  'become-host': true,
  'call-desk': false,
  'answer-call': false,
  'end-call': false,
  'show-on-screen': false,
  'use-language-model': false,
  discuss: false,
  'change-support': false,
  'close-support': false,
  'tell-what-we-did': false,
}

/** Whether deciding this may take the time of planning seats, so that it is better done on a thread of its own. */
export function plansSeats(session: Session, kind: SessionCommandKind): boolean {
  const makes = kind === 'make-seating' || kind === 'show-seating' || kind === 'give-seating'
  return plans[kind] && (makes || plannedSeatings(session) !== undefined)
}
