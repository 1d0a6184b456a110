import type { PersonId } from '../lib/id.ts'
import { accept, refuse } from '../lib/result.ts'
import type { Person } from '../people/person.ts'
import { seatOf } from '../rotation/seating.ts'
import { withoutApart } from './apart.ts'
import type { Moment, Stepped } from './moment.ts'
import { findParticipant, idsOf, without, withPerson } from './people.ts'
import { type Erasing, lastBegunRound, type Session } from './session.ts'
import { withoutDeeds } from './seat-deeds.ts'
import { isSettled, withSettlement } from './settlement.ts'
import { release } from './step-attendance.ts'

/**
 * Takes someone out of the session under every id they had. Rounds that were keep the seat, of an id that is nobody any
 * more; of those to come nothing stays. Notes without an author cannot be told apart, so in an anonymous session they
 * can only stay.
 */
export function erasePerson(session: Session, id: PersonId, notes: Erasing['notes'], moment: Moment): Stepped {
  if (moment.actor.kind !== 'facilitator') return refuse('not-allowed')
  const person = findParticipant(session, id)
  if (person === undefined) return refuse('unknown-person')
  if (notes === 'take' && session.programme.anonymous) return refuse('not-allowed')
  const people = idsOf(session.people, id)
  const gone = release(withPerson(session, whatStays(session, person)), id, moment.origins)
  const bare = withoutDeeds(people.reduce(forgetPlans, gone))
  const begun = { ...bare, erasing: [...(session.erasing ?? []), { people, notes }] }
  if (notes === 'keep' || !isSettled(begun)) return accept(begun)
  // What was settled is not what stands there any more.
  const by = moment.actor.person
  return accept(withSettlement(begun, { kind: 'taken-back', at: moment.now, by, erased: true }))
}

/** The session once all that this person wrote was erased as well. */
export function endErasing(session: Session, done: Erasing): Session {
  const { erasing = [], ...rest } = session
  const others = erasing.filter(({ people }) => !people.every((id) => done.people.includes(id)))
  return others.length === 0 ? rest : { ...rest, erasing: others }
}

/** Whoever has sat at a table was there: the day counts as many people as it had. */
function whatStays(session: Session, { id, role, attendance }: Person): Person {
  const begun = session.seatings.slice(0, (lastBegunRound(session) ?? -1) + 1)
  const wasThere =
    attendance === 'here' || attendance === 'gone' || begun.some((seats) => seatOf(seats, id) !== undefined)
  return { id, role, attendance: wasThere ? 'gone' : 'cancelled', online: false, device: true, erased: true }
}

function forgetPlans(session: Session, id: PersonId): Session {
  const { given, people } = session
  const together = withoutApart(session, id)
  const merged = people[id]?.as
  return {
    ...together,
    people: merged === undefined ? people : { ...people, [id]: bareMerged(id, merged) },
    seen: without(session.seen, id),
    ...(given !== undefined && {
      given: Object.fromEntries(Object.entries(given).map(([round, seats]) => [round, without(seats, id)])),
    }),
  }
}

function bareMerged(id: PersonId, as: PersonId): Person {
  return { id, role: 'participant', attendance: 'merged', online: false, device: true, as }
}
