import { type PersonId, type TableId } from '../lib/id.ts'
import { accept, refuse, type Result } from '../lib/result.ts'
import { personOf } from '../people/actor.ts'
import { rounds, tableOf } from '../programme/programme.ts'
import { type Asked, type Moment, outOfPhase, type Stepped } from './moment.ts'
import { findParticipant, needsSeat, without, withoutHost, withPerson } from './people.ts'
import { type Refusal } from './refusal.ts'
import { type Seating } from '../rotation/seating.ts'
import { peopleToSeat } from './seat-instance.ts'
import { giveSeat, makeSeating, placeAt, replanLater, withSeatings } from './seats.ts'
import {
  currentRound,
  hostedTable,
  lastBegunRound,
  liveRound,
  type Session,
  firstOpenRound,
  isOpenIn,
  plannedSeatings,
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
  return accept(withSeatings(session, taken as readonly Seating[]))
}

/** The round as it was given, with every table in it; nothing when not everyone sits exactly once at a table that is open. */
function readRound(
  session: Session,
  seats: Readonly<Record<string, readonly PersonId[]>>,
  round: number,
): Seating | undefined {
  const { tables } = session.programme
  const due = peopleToSeat(session).filter(({ group, until = Infinity }) => group !== undefined && round < until)
  const seated = Object.values(seats).flat()
  const isEveryone = seated.length === due.length && due.every(({ id }) => seated.includes(id))
  const isKnown = Object.entries(seats).every(
    ([id, people]) =>
      people.length === 0 || (tableOf(session.programme, id) !== undefined && isOpenIn(session, id as TableId, round)),
  )
  if (!isEveryone || !isKnown || new Set(seated).size < seated.length) return undefined
  return Object.fromEntries(tables.map(({ id }) => [id, seats[id] ?? []]))
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

function readList(
  session: Session,
  seats: Asked<'give-seating'>['seats'],
  round: number,
): Result<readonly (readonly [PersonId, TableId])[], Refusal> {
  const list: (readonly [PersonId, TableId])[] = []
  const seated = new Set<PersonId>()
  for (const [tableId, people] of Object.entries(seats)) {
    const table = tableOf(session.programme, tableId)
    if (table === undefined) return refuse('unknown-table')
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
