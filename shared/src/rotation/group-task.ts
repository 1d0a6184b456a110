import { compareText } from '../lib/compare-text.ts'
import { type GroupId, type PersonId, type TableId, type ThemeId } from '../lib/id.ts'
import { isOpen, isPresent, type PlannerPerson, type PlannerTable, readSeats, type Seating } from './seating.ts'

/** A person of the group in numbers; rounds count from the first open one. */
export interface Guest {
  readonly id: PersonId
  readonly from: number
  readonly until: number
  readonly stays: number
  readonly visited: readonly number[]
  /** Where this person sat in the round just before, -1 if nowhere. */
  readonly last: number
  readonly organisation: number
}

/** One group's rounds to seat, with tables, themes and people by number so that the search is quick. */
export interface GroupTask {
  readonly first: number
  readonly rounds: number
  readonly tables: readonly TableId[]
  readonly themeOf: readonly number[]
  readonly themes: number
  readonly organisations: number
  readonly guests: readonly Guest[]
  readonly openTables: readonly (readonly number[])[]
  readonly openThemes: readonly (readonly number[])[]
  /** How often two guests met before the first open round, at [guest * guests + other]. */
  readonly met: Uint8Array
  /** What people were told, at [guest * rounds + round]; -1 for nothing. */
  readonly told: Int32Array
}

export interface GroupTaskRequest {
  readonly tables: readonly PlannerTable[]
  readonly people: readonly PlannerPerson[]
  readonly group: GroupId
  readonly rounds: number
  /** Rounds before this one are facts. */
  readonly first: number
  readonly told: readonly Seating[]
}

/** Reads one group out of the request. People and tables are put in the order of their ids, whatever order they came in. */
export function readGroupTask(request: GroupTaskRequest): GroupTask {
  const { first } = request
  const rounds = Math.max(0, request.rounds - first)
  const tables = request.tables
    .filter((table) => table.group === request.group)
    .toSorted((a, b) => compareText(a.id, b.id))
  const people = request.people
    .filter((person) => person.group === request.group)
    .toSorted((a, b) => compareText(a.id, b.id))
  const tableNumber = numberOf(tables.map((table) => table.id))
  const themeNumber = numberOf(request.tables.map((table) => table.theme))
  const organisationNumber = numberOf(people.flatMap((person) => person.organisation ?? []))
  const themeOfTable = new Map(request.tables.map((table) => [table.id, table.theme]))
  const seats = request.told.map(readSeats)
  const themeOf = tables.map((table) => themeNumber.get(table.theme) ?? 0)
  const openTables = Array.from({ length: rounds }, (_, round) =>
    tables.flatMap((table, number) => (isOpen(table, first + round) ? [number] : [])),
  )

  function readGuest(person: PlannerPerson): Guest {
    const visited = new Set<ThemeId>(person.visited)
    for (const past of seats.slice(0, first)) {
      const theme = themeOfTable.get(past.get(person.id) ?? ('' as TableId))
      if (theme !== undefined) visited.add(theme)
    }
    const before = first > 0 && isPresent(person, first - 1) ? seats[first - 1]?.get(person.id) : undefined
    return {
      id: person.id,
      from: Math.min(rounds, Math.max(0, person.from - first)),
      until: Math.min(rounds, Math.max(0, person.until - first)),
      stays: person.staysAt === undefined ? -1 : (tableNumber.get(person.staysAt) ?? -1),
      visited: [...visited].flatMap((theme) => themeNumber.get(theme) ?? []),
      last: before === undefined ? -1 : (tableNumber.get(before) ?? -1),
      organisation: person.organisation === undefined ? -1 : (organisationNumber.get(person.organisation) ?? -1),
    }
  }

  return {
    first,
    rounds,
    tables: tables.map((table) => table.id),
    themeOf,
    themes: themeNumber.size,
    organisations: organisationNumber.size,
    guests: people.map(readGuest),
    openTables,
    openThemes: openTables.map((open) => [...new Set(open.map((table) => themeOf[table] ?? 0))]),
    met: countMeetings(request.told.slice(0, first), people),
    told: Int32Array.from(
      people.flatMap((person) =>
        Array.from({ length: rounds }, (_, round) => {
          const table = seats[first + round]?.get(person.id)
          return table === undefined ? -1 : (tableNumber.get(table) ?? -1)
        }),
      ),
    ),
  }
}

function numberOf<Thing>(things: readonly Thing[]): Map<Thing, number> {
  return new Map([...new Set(things)].map((thing, number) => [thing, number]))
}

function countMeetings(past: readonly Seating[], people: readonly PlannerPerson[]): Uint8Array {
  const met = new Uint8Array(people.length * people.length)
  const guestNumber = numberOf(people.map((person) => person.id))
  for (const table of past.flatMap((seating) => Object.values(seating))) {
    const guests = table.flatMap((person) => guestNumber.get(person) ?? [])
    for (const guest of guests) {
      for (const other of guests) {
        if (guest !== other) met[guest * people.length + other] = (met[guest * people.length + other] ?? 0) + 1
      }
    }
  }
  return met
}
