import type { PersonId } from '../lib/id.ts'
import { accept, refuse } from '../lib/result.ts'
import { personOf } from '../people/actor.ts'
import type { Person } from '../people/person.ts'
import { leaveSeat } from '../rotation/move-seat.ts'
import { seatOf } from '../rotation/seating.ts'
import { pickGroup } from './divide-groups.ts'
import { type Asked, type Moment, type Origins, outOfPhase, type Stepped } from './moment.ts'
import { findParticipant, needsSeat, withoutHost, withPerson } from './people.ts'
import { replanLater, seatEveryone, withSeatings } from './seats.ts'
import { lastBegunRound, type Session, tookPart, plannedSeatings } from './session.ts'

/** People come in. After the day only the desk can say that somebody was there, so that the report names them. */
export function markHere(session: Session, { people }: Asked<'mark-here'>, { actor, origins }: Moment): Stepped {
  const found = people.map((id) => findParticipant(session, id))
  if (found.includes(undefined)) return refuse('unknown-person')
  if (session.phase.kind === 'closed' && actor.kind !== 'facilitator') {
    return found.every((person) => person !== undefined && tookPart(person))
      ? accept(session)
      : refuse('session-closed')
  }
  return accept(arrive(session, people, origins))
}

export function markGone(session: Session, { person }: Asked<'mark-gone'>, { origins }: Moment): Stepped {
  return depart(session, findParticipant(session, person), origins)
}

/** Only someone who has not yet sat anywhere can cancel; anyone else was there and is gone. */
export function markCancelled(session: Session, { person: id }: Asked<'mark-cancelled'>, moment: Moment): Stepped {
  const person = findParticipant(session, id)
  if (person === undefined) return refuse('unknown-person')
  if (person.attendance === 'cancelled') return accept(session)
  const begun = session.seatings.slice(0, (lastBegunRound(session) ?? -1) + 1)
  if (person.attendance === 'gone' || begun.some((seating) => seatOf(seating, id) !== undefined)) {
    return refuse('already-seated')
  }
  return accept(release(withPerson(session, { ...person, attendance: 'cancelled' }), id, moment.origins))
}

/** "Ik moet weg." */
export function leave(session: Session, { actor, origins }: Moment): Stepped {
  const id = personOf(actor)
  if (id === undefined) return refuse('not-allowed')
  if (session.phase.kind === 'closed') return refuse('session-closed')
  return depart(session, findParticipant(session, id), origins)
}

export function comeBack(session: Session, { actor, origins }: Moment): Stepped {
  const id = personOf(actor)
  if (id === undefined) return refuse('not-allowed')
  if (session.phase.kind === 'closed') return refuse('session-closed')
  if (findParticipant(session, id) === undefined) return refuse('unknown-person')
  return accept(arrive(session, [id], origins))
}

/** These people are here now: a group and a seat where the others have theirs, and nobody else moves. */
export function arrive(session: Session, ids: readonly PersonId[], origins: Origins): Session {
  let arrived = session
  for (const id of ids) {
    const person = findParticipant(arrived, id)
    if (person === undefined || person.attendance === 'here') continue
    arrived = withPerson(arrived, joinGroup(arrived, { ...person, attendance: 'here' }, origins))
  }
  return arrived === session ? session : settle(arrived, origins)
}

/** With a seating made, everyone who comes belongs somewhere; before that, groups are made for all at once. */
export function joinGroup(session: Session, person: Person, origins: Origins): Person {
  if (person.group !== undefined || plannedSeatings(session) === undefined) return person
  const group = pickGroup(session, person, origins)
  return group === undefined ? person : { ...person, group }
}

/** Seats whoever lacks a seat now, and plans what is to come anew. */
export function settle(session: Session, origins: Origins): Session {
  return replanLater(seatEveryone(session), origins)
}

function depart(session: Session, person: Person | undefined, origins: Origins): Stepped {
  if (person === undefined) return refuse('unknown-person')
  if (person.attendance === 'gone') return accept(session)
  if (!needsSeat(person)) return refuse(outOfPhase(session.phase))
  return accept(release(withPerson(session, { ...person, attendance: 'gone' }), person.id, origins))
}

/** Frees the seats of someone who will not sit: where the round has begun, it is a fact that one sat there. */
export function release(session: Session, id: PersonId, origins: Origins): Session {
  const { phase } = session
  const hostless = withoutHost(session, id)
  const walking = phase.kind === 'rotation' ? phase.to : undefined
  const freed =
    walking === undefined
      ? hostless
      : withSeatings(
          hostless,
          hostless.seatings.map((seating, round) => (round === walking ? leaveSeat(seating, id) : seating)),
        )
  return replanLater(freed, origins)
}
