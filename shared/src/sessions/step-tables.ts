import type { PersonId, TableId } from '../lib/id.ts'
import { accept, refuse } from '../lib/result.ts'
import { personOf } from '../people/actor.ts'
import { groupOf, rounds, tableOf } from '../programme/programme.ts'
import { seatOf } from '../rotation/seating.ts'
import { type Asked, type Moment, outOfPhase, type Stepped } from './moment.ts'
import { findParticipant, needsSeat, without, withoutHost, withPerson } from './people.ts'
import { placeAt, replanLater, withSeatings } from './seats.ts'
import { currentRound, liveRound, type Session, tableNow, firstOpenRound, isOpenIn } from './session.ts'
import { arrive, settle } from './step-attendance.ts'

/** "Ik ben er": seen at the table one was sent to. Whoever had left is back. */
export function iAmHere(session: Session, { actor, origins }: Moment): Stepped {
  const id = personOf(actor)
  if (id === undefined || findParticipant(session, id) === undefined) return refuse('not-allowed')
  const round = currentRound(session)
  if (session.phase.kind === 'closed' || round === undefined) return refuse(outOfPhase(session.phase))
  return accept(see(arrive(session, [id], origins), [id], round))
}

export function tickSeen(session: Session, { people, table }: Asked<'tick-seen'>): Stepped {
  const round = currentRound(session)
  if (session.phase.kind === 'closed' || round === undefined) return refuse(outOfPhase(session.phase))
  if (tableOf(session.programme, table) === undefined) return refuse('unknown-table')
  if (people.some((id) => findParticipant(session, id) === undefined)) return refuse('unknown-person')
  if (people.some((id) => seatOf(session.seatings[round], id) !== table)) return refuse('not-at-this-table')
  return accept(see(session, people, round))
}

export function untickSeen(session: Session, { person, table }: Asked<'untick-seen'>): Stepped {
  const round = currentRound(session)
  if (session.phase.kind === 'closed' || round === undefined) return refuse(outOfPhase(session.phase))
  if (tableOf(session.programme, table) === undefined) return refuse('unknown-table')
  if (findParticipant(session, person) === undefined) return refuse('unknown-person')
  if (tableNow(session, person) !== table) return refuse('not-at-this-table')
  return accept(session.seen[person] === round ? { ...session, seen: without(session.seen, person) } : session)
}

/** The desk names a host, who sits there from now on; or says that a table has none. */
export function nameHost(session: Session, { table: id, person: host }: Asked<'name-host'>, moment: Moment): Stepped {
  if (session.phase.kind === 'closed') return refuse('session-closed')
  const table = tableOf(session.programme, id)
  if (table === undefined) return refuse('unknown-table')
  if (host === null) {
    return accept(replanLater({ ...session, hosts: without(session.hosts, table.id) }, moment.origins))
  }
  const person = findParticipant(session, host)
  if (person === undefined || (person.attendance !== 'here' && person.attendance !== 'expected')) {
    return refuse('unknown-person')
  }
  const round = liveRound(session)
  if (!isOpenIn(session, table.id, round ?? firstOpenRound(session))) return refuse('unknown-table')
  const named = withPerson(makeHost(session, host, table.id), { ...person, group: table.group })
  const isElsewhere = round !== undefined && needsSeat(person) && tableNow(session, host) !== table.id
  const seated = isElsewhere && session.seatings.length > 0 ? placeAt(named, host, table.id, round) : named
  return accept(replanLater(seated, moment.origins))
}

/** "Wilt u tafelhost zijn?", answered by someone who sits at a table without one. */
export function becomeHost(session: Session, { table: id }: Asked<'become-host'>, moment: Moment): Stepped {
  const { programme, hosts, phase } = session
  const person = findParticipant(session, personOf(moment.actor) ?? ('' as PersonId))
  if (person === undefined || programme.hosts === 'none') return refuse('not-allowed')
  if (phase.kind === 'closed') return refuse('session-closed')
  const table = tableOf(programme, id)
  if (table === undefined || !isOpenIn(session, table.id, firstOpenRound(session))) return refuse('unknown-table')
  if (!needsSeat(person) || tableNow(session, person.id) !== table.id) return refuse('not-at-this-table')
  const host = hosts[table.id]
  if (host !== undefined) return host === person.id ? accept(session) : refuse('not-allowed')
  const named = withPerson(makeHost(session, person.id, table.id), { ...person, group: table.group })
  return accept(replanLater(named, moment.origins))
}

/**
 * Nobody sits at this table any more: from the next round on, or at once, and then who sits there gets another seat where
 * nobody else has to move. Its paper stays.
 */
export function closeTable(session: Session, { table: id, at }: Asked<'close-table'>, { origins }: Moment): Stepped {
  const { phase, programme } = session
  if (phase.kind === 'draft' || phase.kind === 'closed' || session.harvestOpen) return refuse(outOfPhase(phase))
  const table = tableOf(programme, id)
  if (table === undefined) return refuse('unknown-table')
  const live = liveRound(session)
  const from = at === 'once' && live !== undefined ? live : firstOpenRound(session)
  if (!isOpenIn(session, table.id, from)) return accept(session)
  const others = programme.tables.filter(({ id: other, group }) => group === table.group && other !== table.id)
  // In every round to come people of the group must have a table.
  const isLast = rounds(programme).some(
    (_, round) => round >= from && !others.some(({ id: other }) => isOpenIn(session, other, round)),
  )
  if (isLast) return refuse('last-table')
  const isOnce = from === live
  const sat = isOnce ? (session.seatings[from]?.[table.id] ?? []) : []
  const closed: Session = {
    ...session,
    closedTables: { ...session.closedTables, [table.id]: { from, ...(sat.length > 0 && { sat }) } },
    hosts: without(session.hosts, table.id),
  }
  return accept(settle(isOnce ? emptyTable(closed, table.id, from) : closed, origins))
}

/** People can sit at this table again, from the next round on. */
export function openTable(session: Session, { table: id }: Asked<'open-table'>, { origins }: Moment): Stepped {
  const { closedTables = {}, ...rest } = session
  const { phase, programme } = session
  if (phase.kind === 'draft' || phase.kind === 'closed' || session.harvestOpen) return refuse(outOfPhase(phase))
  const table = tableOf(programme, id)
  if (table === undefined) return refuse('unknown-table')
  const closed = closedTables[table.id]
  const next = firstOpenRound(session)
  if (closed === undefined || isOpenIn(session, table.id, next)) return accept(session)
  // Closed in rounds to come only, it was never closed.
  const others = without(closedTables, table.id)
  const left = closed.from < next ? { ...closedTables, [table.id]: { ...closed, until: next } } : others
  const opened = Object.keys(left).length === 0 ? rest : { ...rest, closedTables: left }
  return accept(replanLater(opened, origins))
}

/** A table asks for the desk. Asked twice, it is still the first call that waits. */
export function callDesk(session: Session, { table, what }: Asked<'call-desk'>, { now }: Moment): Stepped {
  if (session.phase.kind === 'draft' || session.phase.kind === 'closed') return refuse(outOfPhase(session.phase))
  if (tableOf(session.programme, table) === undefined) return refuse('unknown-table')
  if (session.calls[table]?.kind === what) return accept(session)
  return accept({ ...session, calls: { ...session.calls, [table]: { kind: what, at: now } } })
}

/** "Ik kom eraan." A call that has just been ended stays ended. */
export function answerCall(session: Session, { table }: Asked<'answer-call'>, { actor }: Moment): Stepped {
  const answeredBy = personOf(actor)
  if (answeredBy === undefined) return refuse('not-allowed')
  if (tableOf(session.programme, table) === undefined) return refuse('unknown-table')
  const call = session.calls[table]
  return accept(
    call === undefined ? session : { ...session, calls: { ...session.calls, [table]: { ...call, answeredBy } } },
  )
}

export function endCall(session: Session, { table }: Asked<'end-call'>): Stepped {
  if (tableOf(session.programme, table) === undefined) return refuse('unknown-table')
  return accept({ ...session, calls: without(session.calls, table) })
}

export function showOnScreen(session: Session, { group, shows }: Asked<'show-on-screen'>): Stepped {
  if (groupOf(session.programme, group) === undefined) return refuse('invalid-request')
  return accept({ ...session, shows: { ...session.shows, [group]: shows } })
}

/** Which conclusion stands large on the hall screens; whether it exists, the harvest knows. */
export function discuss(session: Session, { conclusion }: Asked<'discuss'>): Stepped {
  if (session.phase.kind === 'closed' || !session.harvestOpen) return refuse(outOfPhase(session.phase))
  const { discussed: _, ...rest } = session
  return accept(conclusion === null ? rest : { ...rest, discussed: conclusion })
}

/** Frees the seats of who is here: nobody moves who has gone, and whoever is sent elsewhere is not yet seen there. */
function emptyTable(session: Session, table: TableId, round: number): Session {
  const { people } = session
  const isHere = (id: PersonId) => people[id] !== undefined && needsSeat(people[id])
  const leaving = (session.seatings[round]?.[table] ?? []).filter(isHere)
  const seen = leaving.reduce((left, id) => without(left, id), session.seen)
  return withSeatings(
    { ...session, seen },
    session.seatings.map((seating, at) =>
      at === round ? { ...seating, [table]: (seating[table] ?? []).filter((id) => !isHere(id)) } : seating,
    ),
  )
}

function see(session: Session, people: readonly PersonId[], round: number): Session {
  return { ...session, seen: { ...session.seen, ...Object.fromEntries(people.map((id) => [id, round])) } }
}

function makeHost(session: Session, person: PersonId, table: NonNullable<ReturnType<typeof tableNow>>): Session {
  const free = withoutHost(session, person)
  return { ...free, hosts: { ...free.hosts, [table]: person } }
}
