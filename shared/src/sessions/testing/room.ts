import fc from 'fast-check'
import type { PersonId, TableId } from '../../lib/id.ts'
import type { Person } from '../../people/person.ts'
import { type Item, type Programme, rounds, tableOf } from '../../programme/programme.ts'
import { id, programme } from '../../programme/testing/plan.ts'
import { seatOf } from '../../rotation/seating.ts'
import type { Table } from '../../tables/table.ts'
import { newSession } from '../new-session.ts'
import { peopleToSeat, stayingAt } from '../seat-instance.ts'
import { type Session, firstOpenRound, isOpenIn, plannedSeatings } from '../session.ts'
import { walk } from './day.ts'

/** What a room is made of: the themes of the tables of each group, rounds, and how many people belong to each group. */
export interface Room {
  readonly themes: readonly string[]
  readonly groups?: number
  readonly rounds: number
  /** In each group. */
  readonly people: number
  /** The first so many tables of each group have a host. */
  readonly hosts?: number
  /** Changes one person, by number in all. */
  readonly person?: (number: number) => Partial<Person>
  readonly table?: (number: number) => Partial<Table>
}

/** A session in which everyone of this room is here and has a group, while the welcome is spoken. */
export function makeRoom(room: Room): Session {
  const groups = Array.from({ length: room.groups ?? 1 }, (_, at) => `g${at}`)
  const tables = groups.flatMap((group) =>
    room.themes.map((theme, at) => ({
      ...sample(),
      id: id<'table'>(`${group}-${at}`),
      name: `${group} ${at}`,
      theme: id<'theme'>(theme),
      group: id<'group'>(group),
      ...room.table?.(at),
    })),
  )
  const session = newSession(id('spring'), { ...layOut(room), groups: groups.map(groupOf), tables }, 'author-key')
  const people = groups.flatMap((group, place) =>
    Array.from({ length: room.people }, (_, at): Person => {
      const number = place * room.people + at
      return {
        id: id(`p${String(number).padStart(3, '0')}`),
        role: 'participant',
        attendance: 'here',
        online: false,
        device: true,
        group: id(group),
        ...room.person?.(number),
      }
    }),
  )
  const hosts = groups.flatMap((group, place) =>
    Array.from({ length: room.hosts ?? 0 }, (_, at) => [`${group}-${at}`, people[place * room.people + at]?.id]),
  )
  const filled = {
    ...session,
    people: Object.fromEntries(people.map((person) => [person.id, person])),
    hosts: Object.fromEntries(hosts) as Record<TableId, PersonId>,
  }
  return walk(filled, [{ kind: 'open-arrival' }, { kind: 'next-item' }])
}

/** Any room of one or two groups in which people can sit. */
export const anyRoom: fc.Arbitrary<Room> = fc
  .record({
    groups: fc.integer({ min: 1, max: 2 }),
    tables: fc.integer({ min: 1, max: 6 }),
    themes: fc.integer({ min: 1, max: 6 }),
    rounds: fc.integer({ min: 1, max: 4 }),
    size: fc.double({ min: 0.5, max: 6, noNaN: true }),
    hosts: fc.integer({ min: 0, max: 3 }),
    leaves: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
  })
  .map(({ groups, tables, themes, rounds: count, size, hosts, leaves }) => ({
    groups,
    themes: Array.from({ length: tables }, (_, at) => `theme-${at % themes}`),
    rounds: count,
    people: Math.max(1, Math.round(size * tables)),
    hosts: Math.min(hosts, tables, Math.round(size * tables)),
    person: (number: number) => {
      const until = leaves[number]
      return until === undefined ? {} : { until }
    },
  }))

/** What is wrong with the seats of the rounds that are still planned, in one line each. */
export function findFaults(session: Session): readonly string[] {
  const seatings = plannedSeatings(session) ?? []
  const first = firstOpenRound(session)
  return peopleToSeat(session).flatMap((person) => {
    const visited = new Set<string>()
    return seatings.flatMap((seating, round) => {
      const tables = Object.entries(seating).filter(([, people]) => people.includes(person.id))
      const table = tableOf(session.programme, tables[0]?.[0])
      const isDue = round >= first && round < (person.until ?? Infinity)
      const faults: string[] = []
      if (isDue && tables.length !== 1) faults.push(`${person.id} sits ${tables.length} times in round ${round}`)
      if (round >= first && !isDue && tables.length > 0) faults.push(`${person.id} is gone in round ${round}`)
      if (table === undefined) return faults
      if (table.group !== person.group) faults.push(`${person.id} sits in another group in round ${round}`)
      if (round >= first && !isOpenIn(session, table.id, round)) faults.push(`${person.id} sits at a closed table`)
      const stays = stayingAt(session, person, round, session.given)
      if (round >= first && stays !== undefined && stays !== table.id) faults.push(`${person.id} does not stay`)
      const open = session.programme.tables.filter(
        ({ id: other, group }) => group === person.group && isOpenIn(session, other, round),
      )
      const isFree = round >= first && stays === undefined
      if (isFree && visited.has(table.theme) && open.some(({ theme }) => !visited.has(theme))) {
        faults.push(`${person.id} comes to ${table.theme} again in round ${round}`)
      }
      if (isFree && open.length > 1 && seatOf(seatings[round - 1], person.id) === table.id && !wasHost(round - 1)) {
        faults.push(`${person.id} stays at ${table.id} in round ${round}`)
      }
      visited.add(table.theme)
      return faults
    })

    function wasHost(round: number): boolean {
      return stayingAt(session, person, round, session.given) !== undefined
    }
  })
}

/** How many people sit at each open table of a round, group after group, the smallest first. */
export function sizesIn(session: Session, round: number): readonly (readonly number[])[] {
  const { groups, tables } = session.programme
  return groups.map((group) =>
    tables
      .filter((table) => table.group === group.id && isOpenIn(session, table.id, round))
      .map((table) => (plannedSeatings(session)?.[round]?.[table.id] ?? []).length)
      .toSorted((a, b) => a - b),
  )
}

/** How often two people meet again. */
export function countRepeats(session: Session): number {
  const met = new Map<string, number>()
  for (const seating of plannedSeatings(session) ?? []) {
    for (const people of Object.values(seating)) {
      for (const one of people) {
        for (const other of people) if (one < other) met.set(`${one} ${other}`, (met.get(`${one} ${other}`) ?? 0) + 1)
      }
    }
  }
  return [...met.values()].reduce((sum, times) => sum + times - 1, 0)
}

/** In how many seats of rounds still to come the plans of two sessions differ, of people who are in both. */
export function countChanges(before: Session, after: Session): number {
  const told = plannedSeatings(before) ?? []
  const now = plannedSeatings(after) ?? []
  return peopleToSeat(after).reduce((sum, { id: person }) => {
    const changed = rounds(after.programme).filter((_, round) => {
      const [from, to] = [seatOf(told[round], person), seatOf(now[round], person)]
      return from !== undefined && to !== undefined && from !== to
    })
    return sum + changed.length
  }, 0)
}

function layOut({ themes, rounds: count }: Room): Programme {
  const items: readonly Item[] = [
    { id: id('arrival'), kind: 'arrival', minutes: 10 },
    { id: id('welcome'), kind: 'welcome', minutes: 10 },
    ...Array.from({ length: count }, (_, at): Item => ({ id: id(`round-${at}`), kind: 'round', minutes: 20 })),
    { id: id('harvest'), kind: 'harvest', minutes: 20 },
  ]
  const names = [...new Set(themes)]
  return programme({
    themes: names.map((theme) => ({ id: id(theme), title: theme, question: `Hoe gaat het met ${theme}?` })),
    items: [...items],
  })
}

function groupOf(group: string): Programme['groups'][number] {
  return { id: id(group), name: group, room: '' }
}

function sample(): Table {
  const [table] = programme().tables
  if (table === undefined) throw new Error('The sample programme has tables.')
  return table
}
