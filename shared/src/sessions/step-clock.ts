import { MINUTE } from '../lib/clock.ts'
import { accept, refuse } from '../lib/result.ts'
import type { SessionCommandKind } from './command.ts'
import { type Asked, type Moment, outOfPhase, type Stepped } from './moment.ts'
import { nextPlace } from './places.ts'
import type { Session, Timer } from './session.ts'
import { recordMove } from './step-phase.ts'

/** More time, counted from the end; from now where the time is over already. */
export function extend(session: Session, { minutes }: Asked<'extend'>, moment: Moment): Stepped {
  return turnClock(session, moment, 'extend', (timer) =>
    timer.running
      ? { running: true, endsAt: Math.max(timer.endsAt, moment.now) + minutes * MINUTE }
      : { running: false, left: Math.max(timer.left, 0) + minutes * MINUTE },
  )
}

/** Two minutes from now, whatever was left: they have been announced, so the clock runs. */
export function twoMoreMinutes(session: Session, moment: Moment): Stepped {
  return turnClock(session, moment, 'two-more-minutes', () => ({ running: true, endsAt: moment.now + 2 * MINUTE }))
}

export function stopClock(session: Session, moment: Moment): Stepped {
  return turnClock(session, moment, 'stop-clock', (timer) =>
    timer.running ? { running: false, left: timer.endsAt - moment.now } : undefined,
  )
}

export function resumeClock(session: Session, moment: Moment): Stepped {
  return turnClock(session, moment, 'resume-clock', (timer) =>
    timer.running ? undefined : { running: true, endsAt: moment.now + timer.left },
  )
}

/** Other minutes for an item that is still to come; what runs has its clock for that. */
export function setMinutes(session: Session, { item, minutes }: Asked<'set-minutes'>): Stepped {
  const { programme } = session
  const place = programme.items.findIndex(({ id }) => id === item)
  const planned = programme.items[place]
  if (planned === undefined) return refuse('unknown-item')
  if (place < firstPlaceAhead(session)) return refuse(outOfPhase(session.phase))
  return accept({
    ...session,
    programme: { ...programme, items: programme.items.with(place, { ...planned, minutes }) },
  })
}

/** The first item that has not begun. */
export function firstPlaceAhead({ programme, phase }: Session): number {
  if (phase.kind === 'draft') return 0
  if (phase.kind === 'closed') return programme.items.length
  return phase.kind === 'rotation' ? phase.item : nextPlace(programme, phase)
}

function turnClock(
  session: Session,
  moment: Moment,
  what: SessionCommandKind,
  turn: (timer: Timer) => Timer | undefined,
): Stepped {
  const { phase } = session
  if (!('timer' in phase)) return refuse(outOfPhase(phase))
  const timer = turn(phase.timer)
  return timer === undefined
    ? refuse('not-in-this-phase')
    : recordMove({ ...session, phase: { ...phase, timer } }, moment, what)
}
