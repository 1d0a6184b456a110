import type { PersonId, TableId } from '../lib/id.ts'
import { accept, refuse, type Result } from '../lib/result.ts'
import { sameValue } from '../lib/same-value.ts'
import { personOf } from '../people/actor.ts'
import type { Person } from '../people/person.ts'
import { rotationOf, rounds, tableOf } from '../programme/programme.ts'
import { type Asked, type Moment, outOfPhase, type Stepped } from './moment.ts'
import { freeChairs, offeredTables } from './offered-tables.ts'
import { findParticipant, needsSeat, without, withoutHost, withPerson } from './people.ts'
import type { Refusal } from './refusal.ts'
import { type Seating, seatOf } from '../rotation/seating.ts'
import { peopleToSeat, stayingAt } from './seat-instance.ts'
import { giveSeat, makeSeating, placeAt, replanLater, withSeatings } from './seats.ts'
import {
  currentRound,
  firstOpenRound,
  hostedTable,
  isOpenIn,
  lastBegunRound,
  liveRound,
  plannedSeatings,
  type Session,
} from './session.ts'
import { firstRoundAhead, isBeforeSeating } from './step-phase.ts'

/** Plans all rounds for the desk to look at; asked again, it makes another plan. */
export function makeSeatingNow(session: Session, { origins }: Moment): Stepped {
  const isDraft = session.phase.kind === 'draft'
  if (!isDraft && !isBeforeSeating(session)) return refuse(outOfPhase(session.phase))
  const hasRound = isDraft ? rounds(session.programme).length > 0 : firstRoundAhead(session) !== undefined
  if (!hasRound) return refuse('no-rounds-left')
  const { preferEven: _, ...afresh } = session
  return accept(makeSeating(afresh, origins))
}

/** A whole plan that was looked at and found better: the rounds that nobody was sent to yet become as it says. */
export function takeSeating(session: Session, { seatings }: Asked<'take-seating'>): Stepped {
  if (session.phase.kind === 'closed' || session.harvestOpen) return refuse(outOfPhase(session.phase))
  const planned = plannedSeatings(session)
  if (planned === undefined) return refuse('seating-not-made')
  if (seatings.length !== planned.length) return refuse('no-such-round')
  const first = firstOpenRound(session)
  const taken = planned.map((told, round) => (round < first ? told : readRound(session, seatings[round] ?? {}, round)))
  if (taken.includes(undefined)) return refuse('seating-does-not-fit')
  const plan = taken as readonly Seating[]
  if (rotationOf(session.programme) === 'each') return accept(withSeatings(session, plan))
  return accept(withSeatings(giveDifferent(session, planned, plan), plan))
}

/** Where seats follow from each other, who is to sit otherwise than planned is given the whole route by hand. */
function giveDifferent(session: Session, planned: readonly Seating[], taken: readonly Seating[]): Session {
  const routeOf = (seatings: readonly Seating[], person: PersonId) => seatings.map((seating) => seatOf(seating, person))
  const changed = peopleToSeat(session).filter(({ id }) => !sameValue(routeOf(planned, id), routeOf(taken, id)))
  let given = session
  for (const { id } of changed) {
    for (const [round, table] of routeOf(taken, id).entries()) {
      if (round >= firstOpenRound(session) && table !== undefined) given = giveSeat(given, id, table, round)
    }
  }
  return given
}

/**
 * The round as it was given, with every table in it; nothing when not everyone sits exactly once at a table that is open.
 * Where people choose, or talk by two, some have no seat.
 */
function readRound(
  session: Session,
  seats: Readonly<Record<string, readonly PersonId[]>>,
  round: number,
): Seating | undefined {
  const { tables } = session.programme
  const due = peopleToSeat(session).filter(({ group, until = Infinity }) => group !== undefined && round < until)
  const seated = Object.values(seats).flat()
  const rotation = rotationOf(session.programme)
  const isComplete = rotation === 'free' || rotation === 'pairs' || seated.length === due.length
  const isEveryone = isComplete && seated.every((id) => due.some((person) => person.id === id))
  const people = new Map(due.map((person) => [person.id, person]))
  const isKnown = Object.entries(seats).every(([id, sitting]) =>
    sitting.every((person) => maySit(people.get(person), id)),
  )
  if (!isEveryone || !isKnown || new Set(seated).size < seated.length) return undefined
  return Object.fromEntries(tables.map(({ id }) => [id, seats[id] ?? []]))

  /** At an open table of the own group; who stays at a table, or was given one, at that. */
  function maySit(person: Person | undefined, id: string): boolean {
    const table = tableOf(session.programme, id)
    if (person === undefined || table === undefined || !isOpenIn(session, table.id, round)) return false
    const given = tableOf(session.programme, session.given?.[round]?.[person.id])?.id
    const isGivenOpen = given !== undefined && isOpenIn(session, given, round)
    const fixed = stayingAt(session, person, round, session.given) ?? (isGivenOpen ? given : undefined)
    return fixed === undefined ? table.group === person.group : fixed === table.id
  }
}

/** The whole seating of one round by list. Who is not on the list sits where the plan has them. */
export function giveSeating(session: Session, { round, seats }: Asked<'give-seating'>, moment: Moment): Stepped {
  const { phase, programme } = session
  if (phase.kind === 'draft' || phase.kind === 'closed' || session.harvestOpen) return refuse(outOfPhase(phase))
  if (round >= rounds(programme).length) return refuse('no-such-round')
  if (round <= (lastBegunRound(session) ?? -1)) return refuse('not-in-this-phase')
  const list = readList(session, seats, round)
  if (!list.ok) return list

  let given: Session = { ...session, given: { ...session.given, [round]: Object.fromEntries(list.value) } }
  for (const [id, table] of list.value) given = joinGroupOf(given, id, table)
  if (plannedSeatings(given) === undefined) return accept(makeSeating(given, moment.origins))
  if (round === liveRound(given)) {
    for (const [id, table] of list.value) given = placeAt(given, id, table, round)
  }
  return accept(replanLater(given, moment.origins))
}

/** A seat given by hand is the planner's again; nobody moves for that now. */
export function freeSeat(session: Session, { person, round }: Asked<'free-seat'>): Stepped {
  if (session.phase.kind === 'closed') return refuse(outOfPhase(session.phase))
  const { [round]: seats = {}, ...others } = session.given ?? {}
  if (findParticipant(session, person) === undefined) return refuse('unknown-person')
  if (seats[person] === undefined) return accept(session)
  return accept({ ...session, given: { ...others, [round]: without(seats, person) } })
}

/** One person by hand: in a round that has been or goes on at once, in a later one for whatever is planned. */
export function movePerson(session: Session, command: Asked<'move-person'>, moment: Moment): Stepped {
  const { programme, phase } = session
  const { person: id, table } = command
  const person = findParticipant(session, id)
  if (phase.kind === 'closed') return refuse(outOfPhase(phase))
  if (person === undefined) return refuse('unknown-person')
  if (tableOf(programme, table) === undefined) return refuse('unknown-table')
  const planned = plannedSeatings(session)
  if (planned === undefined) return refuse('seating-not-made')
  const round = command.round ?? currentRound(session) ?? 0
  if (round >= planned.length) return refuse('no-such-round')
  const isFact = round < firstOpenRound(session)
  const isPlanned = peopleToSeat(session).some((one) => one.id === id)
  if (!isPlanned && !(isFact && person.attendance === 'gone')) return refuse('seating-does-not-fit')
  if (!isFact && !isOpenIn(session, table, round)) return refuse('unknown-table')
  if (!isFact && round >= (person.until ?? Infinity)) return refuse('seating-does-not-fit')

  const isOver = round < (liveRound(session) ?? firstOpenRound(session))
  const released = isOver || hostedTable(session, id) === table ? session : withoutHost(session, id)
  const placed = placeAt(joinGroupOf(released, id, table), id, table, round)
  return accept(replanLater(isFact ? placed : giveSeat(placed, id, table, round), moment.origins))
}

/** From now on the tables count for more than a new theme for everyone. */
export function rebalance(session: Session, moment: Moment): Stepped {
  const { phase } = session
  if (phase.kind === 'draft' || phase.kind === 'closed') return refuse(outOfPhase(phase))
  const planned = plannedSeatings(session)
  if (planned === undefined) return refuse('seating-not-made')
  if (session.harvestOpen || firstOpenRound(session) >= planned.length) return refuse('no-rounds-left')
  return accept(replanLater({ ...session, preferEven: true }, moment.origins))
}

/** "Zit u ergens anders?": the person sits there, so that is where the person sits. */
export function sitElsewhere(session: Session, { table }: Asked<'sit-elsewhere'>, moment: Moment): Stepped {
  const { phase, programme } = session
  const id = personOf(moment.actor)
  const person = id === undefined ? undefined : findParticipant(session, id)
  if (person === undefined) return refuse('not-allowed')
  const round = currentRound(session)
  if (phase.kind === 'closed' || round === undefined || !needsSeat(person)) return refuse(outOfPhase(phase))
  if (tableOf(programme, table) === undefined || !isOpenIn(session, table, round)) return refuse('unknown-table')
  const released = hostedTable(session, person.id) === table ? session : withoutHost(session, person.id)
  const placed = placeAt(released, person.id, table, round)
  const seen = { ...placed.seen, [person.id]: round }
  return accept(replanLater({ ...placed, seen }, moment.origins))
}

/** Where people choose their tables: a seat in the round that is walked to, while there is a chair for it. */
export function chooseTable(session: Session, { table: id, round }: Asked<'choose-table'>, moment: Moment): Stepped {
  const { phase, programme } = session
  const own = personOf(moment.actor)
  const person = own === undefined ? undefined : findParticipant(session, own)
  if (person === undefined) return refuse('not-allowed')
  const isTime = phase.kind === 'rotation' && phase.to === round && rotationOf(programme) === 'free'
  if (!isTime || !needsSeat(person) || round >= (person.until ?? Infinity)) return refuse(outOfPhase(phase))
  const table = offeredTables(session, person, round).find((offered) => offered.id === id)
  if (table === undefined) return refuse('unknown-table')
  if (seatOf(session.seatings[round], person.id) === table.id) return accept(session)
  // Who stays at a table is told so, and offered no other.
  if (stayingAt(session, person, round, session.given) !== undefined) return refuse('not-allowed')
  if (freeChairs(session, table, round) === 0) return refuse('table-full')
  return accept(placeAt(session, person.id, table.id, round))
}

function readList(
  session: Session,
  seats: Asked<'give-seating'>['seats'],
  round: number,
): Result<readonly (readonly [PersonId, TableId])[], Refusal> {
  const list: (readonly [PersonId, TableId])[] = []
  const seated = new Set<PersonId>()
  for (const [tableId, people] of Object.entries(seats)) {
    const table = tableOf(session.programme, tableId)
    if (table === undefined || !isOpenIn(session, table.id, round)) return refuse('unknown-table')
    for (const id of people) {
      const person = findParticipant(session, id)
      if (person === undefined) return refuse('unknown-person')
      if (seated.has(id)) return refuse('already-seated')
      const hosted = hostedTable(session, id)
      const isElsewhereHost = hosted !== undefined && hosted !== table.id
      if (!needsSeat(person) || round >= (person.until ?? Infinity) || isElsewhereHost) {
        return refuse('seating-does-not-fit')
      }
      seated.add(id)
      list.push([id, table.id])
    }
  }
  return accept(list)
}

/** Someone without a group belongs to that of the first table one is given. */
function joinGroupOf(session: Session, id: PersonId, table: TableId): Session {
  const person = findParticipant(session, id)
  const group = tableOf(session.programme, table)?.group
  if (person === undefined || person.group !== undefined || group === undefined) return session
  return withPerson(session, { ...person, group })
}
