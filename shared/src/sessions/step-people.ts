import type { PersonId } from '../lib/id.ts'
import { accept, refuse } from '../lib/result.ts'
import { sameValue } from '../lib/same-value.ts'
import type { Person } from '../people/person.ts'
import { groupOf, tableOf } from '../programme/programme.ts'
import { leaveSeat, moveSeat } from '../rotation/move-seat.ts'
import { type Seating, seatOf } from '../rotation/seating.ts'
import { isTooManyApart, mergeApart, pairsIn, withApart, withoutApart } from './apart.ts'
import type { Asked, Moment, Stepped } from './moment.ts'
import { findParticipant, listPeople, withoutHost, withPerson } from './people.ts'
import { placeAt, withSeatings } from './seats.ts'
import { currentRound, hostedTable, isOpenIn, liveRound, type Session } from './session.ts'
import { joinGroup, settle } from './step-attendance.ts'

/** More people than any café has, those who lead not counted; beyond it something is wrong. */
const PEOPLE = 1_000

/** Someone new is here: at the table named, or else the smallest, which is never full. */
export function addPerson(session: Session, command: Asked<'add-person'>, moment: Moment): Stepped {
  const { programme, phase } = session
  const { actor, origins } = moment
  // Afterwards only the desk knows who was there after all; whoever comes by then was not.
  if (phase.kind === 'closed' && actor.kind !== 'facilitator') return refuse('session-closed')
  const { person: id, online, device } = command
  if (Object.hasOwn(session.people, id)) return refuse('id-in-use')
  const participants = listPeople(session.people).filter(({ role }) => role === 'participant')
  if (participants.length >= PEOPLE) return refuse('too-many')
  const table = tableOf(programme, command.table)
  if (command.table !== undefined && table === undefined) return refuse('unknown-table')
  if (table !== undefined && !isOpenIn(session, table.id, currentRound(session) ?? 0)) return refuse('unknown-table')
  if (command.group !== undefined && groupOf(programme, command.group) === undefined) return refuse('invalid-request')
  const group = command.group ?? table?.group
  const person: Person = {
    id,
    role: 'participant',
    attendance: 'here',
    online,
    device,
    ...(group !== undefined && { group }),
  }
  const added = withPerson(session, joinGroup(session, person, origins))
  const round = currentRound(added)
  // Named with a table, one sits there already, also where the round has just ended.
  const isSeated = table !== undefined && round !== undefined && session.seatings.length > 0
  return accept(settle(isSeated ? placeAt(added, id, table.id, round) : added, origins))
}

/** The session's side of a change; a name, organisation or level changes in the roster alone. */
export function changePerson(session: Session, command: Asked<'change-person'>, { origins }: Moment): Stepped {
  const { programme } = session
  const former = findParticipant(session, command.person)
  if (former === undefined) return refuse('unknown-person')
  if (command.group !== undefined && groupOf(programme, command.group) === undefined) return refuse('invalid-request')
  if (command.staysAt !== null && command.staysAt !== undefined && tableOf(programme, command.staysAt) === undefined) {
    return refuse('unknown-table')
  }
  const person = change(session, former, command)
  const placed = withPerson(session, person)
  const changed = command.apart === undefined ? placed : setApart(placed, former.id, command.apart)
  if (isTooManyApart(changed.apart ?? [])) return refuse('too-many')
  if (command.apart !== undefined) return accept(settle(changeRoom(changed, person), origins))
  // Nothing in it that seats depend on, so the plan that people know stays as it is.
  if (sameValue({ ...person, device: former.device }, former)) return accept(changed)
  if (person.group === former.group) return accept(settle(changed, origins))
  return accept(settle(changeRoom(changed, person), origins))
}

/** Two entries for one person become the one to keep, with all that either of them did. */
export function mergePeople(session: Session, command: Asked<'merge-people'>, { origins }: Moment): Stepped {
  const keep = findParticipant(session, command.keep)
  const drop = findParticipant(session, command.drop)
  if (keep === undefined || drop === undefined) return refuse('unknown-person')
  if (keep.id === drop.id) return refuse('invalid-request')
  const { staysAt, ...both } = { ...drop, ...keep }
  // A table among other people was that of somebody who is now one of these.
  const isAmong = (table: string | undefined) =>
    both.group === undefined || tableOf(session.programme, table)?.group === both.group
  const merged: Person = {
    ...both,
    ...(staysAt !== undefined && isAmong(staysAt) && { staysAt }),
    attendance: presence.find((attendance) => [keep.attendance, drop.attendance].includes(attendance)) ?? 'expected',
    device: keep.device || drop.device,
  }
  const hosted = [hostedTable(session, keep.id), hostedTable(session, drop.id)].find(
    (table) => table !== undefined && isAmong(table),
  )
  const hostless = withoutHost(withoutHost(session, keep.id), drop.id)
  const hosts = hosted === undefined ? hostless.hosts : { ...hostless.hosts, [hosted]: keep.id }
  const people = {
    ...session.people,
    [keep.id]: merged,
    [drop.id]: { ...drop, attendance: 'merged', as: keep.id } satisfies Person,
  }
  const joined = mergeSeats({ ...hostless, people, hosts, ...mergeSeen(session, keep.id, drop.id) }, keep.id, drop.id)
  return accept(settle(mergeApart(joined, keep.id, drop.id), origins))
}

/** Who this person must not sit with is what is said now, whoever said otherwise before. */
function setApart(session: Session, person: PersonId, apart: readonly PersonId[]): Session {
  const others = withoutApart(session, person).apart ?? []
  return withApart(session, [...others, ...pairsIn(session, [{ person, apart }])])
}

/** Whoever was seen most surely wins: one who is here is not merely expected. */
const presence: readonly Person['attendance'][] = ['here', 'gone', 'expected', 'cancelled']

function change(session: Session, former: Person, command: Asked<'change-person'>): Person {
  const { staysAt, until, ...rest } = former
  const last = command.until === undefined ? until : (command.until ?? undefined)
  const named = tableOf(session.programme, command.staysAt ?? undefined)
  // Who stays at a table is of that table's people; who changes groups cannot stay among the former ones.
  const group = command.group ?? named?.group ?? rest.group
  const kept = command.staysAt === undefined ? tableOf(session.programme, staysAt) : named
  return {
    ...rest,
    online: command.online ?? rest.online,
    device: command.device ?? rest.device,
    ...(group !== undefined && { group }),
    ...(kept !== undefined && kept.group === group && { staysAt: kept.id }),
    ...(last !== undefined && { until: last }),
  }
}

/** Someone who changes groups while people walk or sit gives up the seat, and gets one among the new people. */
function changeRoom(session: Session, { id, group }: Person): Session {
  const { programme } = session
  const hosted = tableOf(programme, hostedTable(session, id))
  const released = hosted === undefined || hosted.group === group ? session : withoutHost(session, id)
  const round = liveRound(released)
  if (round === undefined || tableOf(programme, seatOf(released.seatings[round], id))?.group === group) return released
  return withSeatings(
    released,
    released.seatings.map((seating, at) => (at === round ? leaveSeat(seating, id) : seating)),
  )
}

function mergeSeats(session: Session, keep: PersonId, drop: PersonId): Session {
  const merge = (seating: Seating): Seating => {
    const seat = seatOf(seating, drop)
    if (seat === undefined) return seating
    const left = leaveSeat(seating, drop)
    return seatOf(seating, keep) === undefined ? moveSeat(left, keep, seat) : left
  }
  const seatings = session.seatings.map(merge)
  return session.made === undefined ? { ...session, seatings } : { ...session, seatings, made: session.made.map(merge) }
}

function mergeSeen(session: Session, keep: PersonId, drop: PersonId): Pick<Session, 'seen'> {
  const { [drop]: dropped, ...seen } = session.seen
  const kept = session.seen[keep]
  const last = Math.max(kept ?? -1, dropped ?? -1)
  return { seen: last < 0 ? seen : { ...seen, [keep]: last } }
}
