import type { PersonId, TableId } from '../lib/id.ts'
import type { Person } from '../people/person.ts'
import { type Programme, tableOf } from '../programme/programme.ts'
import { moveSeat } from '../rotation/move-seat.ts'
import { type Seating, seatOf } from '../rotation/seating.ts'
import type { Table } from '../tables/table.ts'
import { canTakePart, stayingAt } from './seat-instance.ts'
import { type Planned, isOpenIn } from './session.ts'

/**
 * The round after `before` where everyone of a table goes on together: to the next table of the own group that is open.
 *
 *      ┌─► blauw ─► geel ─► rood ─┐      who stays, sits still; who has a seat by hand, sits there
 *      └──────────────────────────┘      who had no seat, or whose table closed: at the smallest
 *
 * Tables of one theme lie apart on the circle. Who cannot take part at the next table goes on to the first where that can
 * be. With `preferEven` a few leave the largest table for the smallest, until these differ by one.
 */
export function seatTogether(session: Planned, people: readonly Person[], before: Seating, round: number): Seating {
  const due = people.filter(({ group, until = Infinity }) => group !== undefined && round < until)
  const fixed = new Map(due.map((person) => [person.id, fixedTable(session, person, round)]))
  const free = due.filter(({ id }) => fixed.get(id) === undefined)
  let seating: Seating = Object.fromEntries(session.programme.tables.map(({ id }) => [id, []]))
  const sit = (person: PersonId, table: TableId | undefined) => {
    if (table !== undefined) seating = { ...seating, [table]: [...(seating[table] ?? []), person] }
  }
  for (const { id } of due) sit(id, fixed.get(id))
  const late: Person[] = []
  for (const person of free) {
    const from = seatOf(before, person.id)
    const circle = arrangeCircle(openTables(session, person, round))
    const place = circle.findIndex(({ id }) => id === from)
    if (place === -1) late.push(person)
    else sit(person.id, nextTable(person, circle, place)?.id)
  }
  for (const person of late) sit(person.id, smallestTable(person, openTables(session, person, round), seating)?.id)
  return session.preferEven === true ? evenOut(session, free, seating, round) : seating
}

/** The table at which someone sits whatever the others do: as who stays there, or given by hand. */
function fixedTable(session: Planned, person: Person, round: number): TableId | undefined {
  const given = tableOf(session.programme, session.given?.[round]?.[person.id])?.id
  return (
    stayingAt(session, person, round, session.given) ??
    (given !== undefined && isOpenIn(session, given, round) ? given : undefined)
  )
}

function openTables(session: Planned, { group }: Person, round: number): readonly Table[] {
  return session.programme.tables.filter((table) => table.group === group && isOpenIn(session, table.id, round))
}

/** The tables in the order in which people pass them: the first of each theme, then the second of each, and so on. */
export function arrangeCircle(tables: readonly Table[]): readonly Table[] {
  const place = ({ id, theme }: Table) =>
    tables.filter((other) => other.theme === theme).findIndex((one) => one.id === id)
  return tables.toSorted((a, b) => place(a) - place(b))
}

function nextTable(person: Person, circle: readonly Table[], place: number): Table | undefined {
  const ahead = [...circle.slice(place + 1), ...circle.slice(0, place + 1)]
  return ahead.find((table) => canTakePart(person, table)) ?? ahead[0]
}

function smallestTable(person: Person, tables: readonly Table[], seating: Seating): Table | undefined {
  const size = ({ id }: Table) => seating[id]?.length ?? 0
  const suiting = tables.filter((table) => canTakePart(person, table))
  return (suiting.length > 0 ? suiting : tables).toSorted((a, b) => size(a) - size(b))[0]
}

function evenOut(session: Planned, free: readonly Person[], seating: Seating, round: number): Seating {
  let even = seating
  for (const { id: group } of session.programme.groups) {
    const members = free.filter((person) => person.group === group)
    const tables = session.programme.tables.filter(
      (table) => table.group === group && isOpenIn(session, table.id, round),
    )
    for (let moved = oneToMove(members, tables, even); moved !== undefined; moved = oneToMove(members, tables, even)) {
      even = moveSeat(even, ...moved)
    }
  }
  return even
}

/** Somebody of the largest table who can as well sit at the smallest, while these differ by more than one. */
function oneToMove(
  people: readonly Person[],
  tables: Programme['tables'],
  seating: Seating,
): readonly [PersonId, TableId] | undefined {
  const size = ({ id }: Table) => seating[id]?.length ?? 0
  const sorted = tables.toSorted((a, b) => size(b) - size(a))
  const [largest, smallest] = [sorted[0], sorted.at(-1)]
  if (largest === undefined || smallest === undefined || size(largest) - size(smallest) <= 1) return undefined
  const mover = people.findLast((person) => seatOf(seating, person.id) === largest.id && canTakePart(person, smallest))
  return mover === undefined ? undefined : [mover.id, smallest.id]
}
