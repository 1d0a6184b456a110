import type { GroupId, PersonId, TableId } from '../lib/id.ts'
import type { Person } from '../people/person.ts'
import { rounds, tableOf } from '../programme/programme.ts'
import { leaveSeat, moveSeat } from '../rotation/move-seat.ts'
import { type PairRound, planPairs } from '../rotation/plan-pairs.ts'
import { type Seating, seatOf } from '../rotation/seating.ts'
import { stayingAt } from './seat-instance.ts'
import { type Planned, isOpenIn } from './session.ts'

/**
 * The rounds from `first` on as talks by two: at each table one who stays ("blijft aan deze tafel", or its host), to whom
 * one of the others of the group comes. Who has no talk in a round has no seat in it. The rounds before are as they were.
 */
export function seatPairs(
  session: Planned,
  people: readonly Person[],
  told: readonly Seating[],
  first: number,
): readonly Seating[] {
  const count = rounds(session.programme).length
  const talks = session.programme.groups.map(({ id }) => planGroup(session, people, told, first, id))
  const ahead = Array.from({ length: Math.max(0, count - first) }, (_, at): Seating => {
    const round = first + at
    let seating: Seating = Object.fromEntries(session.programme.tables.map(({ id }) => [id, []]))
    const isDue = (person: Person | undefined) => person !== undefined && round < (person.until ?? Infinity)
    for (const person of people) {
      const table = stayingAt(session, person, round, session.given)
      if (table !== undefined && isDue(person)) seating = moveSeat(seating, person.id, table)
    }
    for (const [id, table] of talks.flatMap((plan) => [...(plan[at] ?? [])])) {
      const person = people.find((one) => one.id === id)
      // Nobody goes to a table at which nobody stays any more.
      if (isDue(person) && (seating[table as TableId]?.length ?? 0) > 0)
        seating = moveSeat(seating, id as PersonId, table as TableId)
    }
    return seating
  })
  return [...told.slice(0, first), ...giveSeats(session, people, ahead, first)]
}

/** Whether these two are, or were, at one table in any of these rounds. */
export function haveSatTogether(seatings: readonly Seating[], one: PersonId, others: readonly PersonId[]): boolean {
  return seatings.some((seating) => {
    const table = seatOf(seating, one)
    return table !== undefined && others.some((other) => seating[table]?.includes(other))
  })
}

/** Talks of one group: those who go round by person, those who stay by their table. */
function planGroup(
  session: Planned,
  people: readonly Person[],
  told: readonly Seating[],
  first: number,
  group: GroupId,
): readonly PairRound[] {
  const members = people.filter((person) => person.group === group)
  const stays = new Map(members.map((person) => [person.id, stayingAt(session, person, first, session.given)]))
  const going = members.filter(({ id }) => stays.get(id) === undefined).map(({ id }) => id)
  const tables = session.programme.tables.filter((table) => table.group === group)
  const hostsOf = new Map(
    tables.map(({ id }) => [id, members.filter((person) => stays.get(person.id) === id).map((person) => person.id)]),
  )
  const staying = tables.filter(({ id }) => (hostsOf.get(id)?.length ?? 0) > 0).map(({ id }) => id)
  const past = told.slice(0, first)
  const readTalks = (seating: Seating): PairRound =>
    new Map(
      staying.flatMap((table) => (seating[table] ?? []).filter((id) => going.includes(id)).map((id) => [id, table])),
    )
  return planPairs({
    staying,
    going,
    rounds: Math.max(0, rounds(session.programme).length - first),
    met: new Map(
      going.map((id) => [id, new Set(staying.filter((table) => haveSatTogether(past, id, hostsOf.get(table) ?? [])))]),
    ),
    waited: new Map<string, number>([
      ...going.map((id) => [id, countWaits(past, id, (seating) => seatOf(seating, id) !== undefined)] as const),
      ...staying.map((table) => {
        const [host] = hostsOf.get(table) ?? []
        return [table, host === undefined ? 0 : countWaits(past, host, (seating) => isInTalk(seating, host))] as const
      }),
    ]),
    ...(told.length > first && { told: told.slice(first).map(readTalks) }),
  })
}

function isInTalk(seating: Seating, person: PersonId): boolean {
  return (seating[seatOf(seating, person) ?? ('' as TableId)] ?? []).length > 1
}

/** In how many rounds somebody waited, from the first talk of that person on: who was not here did not wait. */
function countWaits(past: readonly Seating[], person: PersonId, talks: (seating: Seating) => boolean): number {
  const came = past.findIndex((seating) => seatOf(seating, person) !== undefined)
  return came === -1 ? 0 : past.slice(came).filter((seating) => !talks(seating)).length
}

/** Seats given by hand: who would have talked there then waits, and a talk that two have by hand they have no second time. */
function giveSeats(
  session: Planned,
  people: readonly Person[],
  ahead: readonly Seating[],
  first: number,
): readonly Seating[] {
  const givenIn = (person: PersonId, round: number) => tableOf(session.programme, session.given?.[round]?.[person])?.id
  let seatings = ahead
  for (const person of people) {
    for (const [at, before] of ahead.entries()) {
      const table = givenIn(person.id, first + at)
      const isDue = first + at < (person.until ?? Infinity)
      if (table === undefined || !isDue || !isOpenIn(session, table, first + at)) continue
      if (seatOf(before, person.id) === table) continue
      seatings = seatings.map((seating, other) => {
        if (other === at) return moveSeat(clearFor(seating, table, first + at), person.id, table)
        const isSecond = seatOf(seating, person.id) === table && givenIn(person.id, first + other) !== table
        return isSecond ? leaveSeat(seating, person.id) : seating
      })
    }
  }
  return seatings

  function clearFor(seating: Seating, table: TableId, round: number): Seating {
    const goer = (seating[table] ?? []).find((id) => {
      const one = session.people[id]
      return one === undefined || stayingAt(session, one, round, session.given) === undefined
    })
    return goer === undefined ? seating : leaveSeat(seating, goer)
  }
}
