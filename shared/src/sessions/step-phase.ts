import { type Instant, MINUTE } from '../lib/clock.ts'
import { accept, refuse } from '../lib/result.ts'
import { personOf } from '../people/actor.ts'
import { findings } from '../programme/findings.ts'
import { itemOfRound, rounds } from '../programme/programme.ts'
import { plannedEnd } from '../programme/timetable.ts'
import type { SessionCommandKind } from './command.ts'
import { type Moment, outOfPhase, type Stepped } from './moment.ts'
import { countPeople, listPeople } from './people.ts'
import { findPlace, nextItem, nextItemPhase, nextPlace, opensHarvest, roundAt } from './places.ts'
import type { Person } from '../people/person.ts'
import type { Seating } from '../rotation/seating.ts'
import { withoutDeeds } from './seat-deeds.ts'
import { peopleToSeat } from './seat-instance.ts'
import { isOutdated, makeSeating, replanLater, seatEveryone, tellUneven } from './seats.ts'
import { lastBegunRound, type Phase, type Session, type Timer } from './session.ts'

/** Phases kept to step back to. */
const FORMER = 20

/** A day opened this long before or after its planned start is that day; any other is a try-out of its own. */
const NEARBY = 180 * MINUTE

export function openArrival(session: Session, moment: Moment): Stepped {
  const { programme, phase, people } = session
  if (phase.kind !== 'draft') return refuse(outOfPhase(phase))
  const found = findings(programme, countPeople(listPeople(people)))
  if (found.some(({ blocking }) => blocking)) return refuse('plan-has-findings')
  const { now } = moment
  const startsAt = Math.abs(now - programme.startsAt) <= NEARBY ? programme.startsAt : now
  const promisedEnd = plannedEnd(programme) - programme.startsAt + startsAt
  const minutes = programme.items[0]?.kind === 'arrival' ? programme.items[0].minutes : 0
  // Opened early, the arrival lasts until its planned end; so late that this is over, it gets its own minutes.
  const planned = startsAt + minutes * MINUTE
  const endsAt = planned > now ? planned : now + minutes * MINUTE
  const arrival: Phase = { kind: 'arrival', item: 0, timer: { running: true, endsAt } }
  return enter({ ...session, promisedEnd }, moment, 'open-arrival', arrival)
}

export function moveToNextItem(session: Session, moment: Moment): Stepped {
  const { programme, phase } = session
  if (phase.kind === 'draft' || phase.kind === 'closed' || phase.kind === 'rotation') return refuse(outOfPhase(phase))
  const item = nextItem(programme, phase)
  const kind = item && nextItemPhase[item.kind]
  if (item === undefined || kind === undefined) return refuse('not-in-this-phase')
  const place = nextPlace(programme, phase)
  return enter(session, moment, 'next-item', { kind, item: place, timer: runFor(item.minutes, moment.now) })
}

export function showSeating(session: Session, moment: Moment): Stepped {
  if (!isBeforeSeating(session)) return refuse(outOfPhase(session.phase))
  const item = firstRoundAhead(session)
  if (item === undefined) return refuse('no-rounds-left')
  // Who is expected and has not come has no seat: later they are seated as whoever comes late.
  const here = session.made === undefined ? session : releaseExpected(session, moment)
  const planned = here.made === undefined ? makeSeating(here, moment.origins) : here
  const { made = [], ...shown } = withoutDeeds(planned)
  return enter({ ...shown, seatings: made }, moment, 'show-seating', { kind: 'rotation', item, to: 0 })
}

function releaseExpected(session: Session, { origins }: Moment): Session {
  const isAway = ({ attendance }: Person) => attendance === 'expected'
  const away = peopleToSeat(session).filter(isAway)
  if (away.length === 0) return session
  const ids = new Set(away.map(({ id }) => id))
  const made = (session.made ?? []).map((seating): Seating =>
    Object.fromEntries(Object.entries(seating).map(([table, people]) => [table, people.filter((id) => !ids.has(id))])),
  )
  return replanLater({ ...session, made }, origins)
}

export function openRound(session: Session, moment: Moment): Stepped {
  const { programme, phase } = session
  if (phase.kind !== 'rotation') return refuse(outOfPhase(phase))
  const { item, to: round } = phase
  const timer = runFor(rounds(programme)[round]?.minutes ?? 0, moment.now)
  return enter({ ...session, lastRound: round }, moment, 'open-round', { kind: 'round', item, round, timer })
}

export function changeTables(session: Session, moment: Moment): Stepped {
  const { programme, phase } = session
  if (phase.kind !== 'arrival' && phase.kind !== 'talk' && phase.kind !== 'round' && phase.kind !== 'break') {
    return refuse(outOfPhase(phase))
  }
  if (lastBegunRound(session) === undefined) return refuse('seating-not-made')
  const item = findPlace(programme, 'round', nextPlace(programme, phase))
  if (item === undefined) return refuse('no-rounds-left')
  return enter(session, moment, 'change-tables', { kind: 'rotation', item, to: roundAt(programme, item) })
}

/** What was left of the draaiboek before the harvest is skipped. */
export function beginHarvest(session: Session, moment: Moment): Stepped {
  const { programme, phase } = session
  if (phase.kind === 'draft' || phase.kind === 'harvest' || phase.kind === 'closed') return refuse(outOfPhase(phase))
  const item = findPlace(programme, 'harvest', nextPlace(programme, phase)) ?? findPlace(programme, 'harvest', 0)
  if (item === undefined) return refuse('not-in-this-phase')
  const timer = runFor(programme.items[item]?.minutes ?? 0, moment.now)
  return enter(session, moment, 'begin-harvest', { kind: 'harvest', item, timer })
}

/** From the harvest, or from a talk or break after it. */
export function beginPlenary(session: Session, moment: Moment): Stepped {
  const { programme, phase } = session
  const isAfterHarvest = (phase.kind === 'talk' || phase.kind === 'break') && opensHarvest(programme, phase)
  if (phase.kind !== 'harvest' && !isAfterHarvest) return refuse(outOfPhase(phase))
  // A draaiboek without it does not keep the room from talking together: the clock then counts over at once.
  const planned = findPlace(programme, 'plenary', phase.item)
  const timer = runFor(planned === undefined ? 0 : (programme.items[planned]?.minutes ?? 0), moment.now)
  return enter(session, moment, 'begin-plenary', { kind: 'plenary', item: planned ?? phase.item, timer })
}

export function close(session: Session, moment: Moment): Stepped {
  const { phase } = session
  if (phase.kind === 'draft' || phase.kind === 'closed') return refuse(outOfPhase(phase))
  return enter(session, moment, 'close', { kind: 'closed', at: moment.now })
}

/** Returns to the phase before, with at least a minute on its clock. Nothing that was written goes. */
export function stepBack(session: Session, moment: Moment): Stepped {
  const before = session.former.at(-1)
  if (before === undefined) return refuse('no-way-back')
  const moved = enter(session, moment, 'step-back', withTimeLeft(before, moment.now))
  if (!moved.ok) return moved
  const back = { ...undo(session.phase, moved.value), former: session.former.slice(0, -1) }
  // Nobody sits otherwise than before, unless that became impossible meanwhile.
  return accept(isOutdated(back) ? replanLater(back, moment.origins) : back)
}

/** Whether a seating may still be made and shown: people have arrived and nobody was sent to a table. */
export function isBeforeSeating(session: Session): boolean {
  const { phase, seatings } = session
  return (phase.kind === 'arrival' || phase.kind === 'talk' || phase.kind === 'break') && seatings.length === 0
}

/** The place of the first round while it is still to come. */
export function firstRoundAhead({ programme, phase }: Session): number | undefined {
  if (phase.kind === 'draft' || phase.kind === 'closed') return undefined
  const item = itemOfRound(programme, 0)
  return item >= nextPlace(programme, phase) ? item : undefined
}

/** A clock that begins to run now. */
export function runFor(minutes: number, now: Instant): Timer {
  return { running: true, endsAt: now + minutes * MINUTE }
}

function enter(session: Session, moment: Moment, what: SessionCommandKind, phase: Phase): Stepped {
  const moved = recordMove({ ...session, phase }, moment, what)
  if (!moved.ok) return moved
  const harvestOpen = opensHarvest(session.programme, phase)
  const former = [...session.former, session.phase].slice(-FORMER)
  return accept(tellUneven(seatEveryone({ ...moved.value, harvestOpen, former })))
}

/** Counts a move and says whose it was. Only a person can move the room. */
export function recordMove(session: Session, { actor, now }: Moment, what: SessionCommandKind): Stepped {
  const by = personOf(actor)
  if (by === undefined) return refuse('not-allowed')
  return accept({ ...session, step: session.step + 1, lastMove: { by, what, at: now } })
}

function withTimeLeft(phase: Phase, now: Instant): Phase {
  if (!('timer' in phase)) return phase
  const { timer } = phase
  if (!timer.running) return { ...phase, timer: { running: false, left: Math.max(timer.left, MINUTE) } }
  return { ...phase, timer: { running: true, endsAt: Math.max(timer.endsAt, now + MINUTE) } }
}

/** Takes back what entering the phase that is left did, apart from the phase itself. */
function undo(left: Phase, session: Session): Session {
  if (left.kind === 'round') {
    const { lastRound: _, ...unopened } = session
    return left.round === 0 ? unopened : { ...unopened, lastRound: left.round - 1 }
  }
  if (left.kind === 'rotation' && left.to === 0) {
    return tellUneven({ ...session, made: session.seatings, seatings: [], seen: {} })
  }
  if (left.kind === 'arrival') {
    const { promisedEnd: _, ...draft } = session
    return draft
  }
  return session
}
