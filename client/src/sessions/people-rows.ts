import type { GroupId, PersonId, TableId } from '@tafelronde/shared/lib/id.ts'
import { compareText } from '@tafelronde/shared/lib/compare-text.ts'
import type { Person, RosterEntry } from '@tafelronde/shared/people/person.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { listPeople } from '@tafelronde/shared/sessions/people.ts'
import {
  currentRound,
  hostedTable,
  isNobody,
  liveRound,
  type SharedSession,
  tableNow,
} from '@tafelronde/shared/sessions/session.ts'
import { isSeen } from './table-facts.ts'

/** Someone as the desk's list shows them. */
export interface PersonRow {
  readonly person: Person
  readonly name: string
  readonly organisation: string
  readonly table: TableId | undefined
  readonly hosts: boolean
  /** Seated in a round that runs or is walked to, and not seen there yet. */
  readonly missed: boolean
}

/** Which people the list shows. */
export type PeopleFilter = 'all' | 'expected' | 'missed' | 'away'

/** Everyone who takes part, by name; who was merged with another is that other, and who was erased is nobody. */
export function listRows(session: SharedSession, roster: readonly RosterEntry[]): readonly PersonRow[] {
  const names = new Map(roster.map((entry) => [entry.person, entry]))
  const rows = listPeople(session.people)
    .filter((person) => person.role === 'participant' && !isNobody(person))
    .map((person) => makeRow(session, person, names.get(person.id)))
  return rows.toSorted((a, b) => a.name.localeCompare(b.name) || compareText(a.person.id, b.person.id))
}

/** Rows that fit the filter and, where something is searched, the letters of name or organisation. */
export function filterRows(rows: readonly PersonRow[], filter: PeopleFilter, search: string): readonly PersonRow[] {
  const wanted = fold(search.trim())
  return rows.filter(
    (row) => fits(row, filter) && (wanted === '' || fold(`${row.name} ${row.organisation}`).includes(wanted)),
  )
}

/** Who is seated and was not seen: the desk asks the room for them by name. */
export function whoIsMissed(session: SharedSession): readonly PersonId[] {
  if (liveRound(session) === undefined) return []
  const seating = session.seatings[currentRound(session) ?? 0] ?? {}
  return Object.values(seating)
    .flat()
    .filter(
      (person) =>
        session.people[person]?.attendance === 'here' && !isSeen(session, person, hostedTable(session, person)),
    )
}

/**
 * Whoever came in by a name that somebody expected may well be: the same full name, or the first name alone, of no
 * organisation or the same. One of several of that name is nobody's double.
 */
export function findDoubles(rows: readonly PersonRow[]): ReadonlyMap<PersonId, PersonRow> {
  const expected = rows.filter(({ person }) => person.attendance === 'expected')
  return new Map(
    rows.flatMap((row) => {
      if (row.person.attendance !== 'here') return []
      const [match, another] = expected.filter((one) => mayBe(row, one))
      return match === undefined || another !== undefined ? [] : [[row.person.id, match] as const]
    }),
  )
}

function mayBe(row: PersonRow, expected: PersonRow): boolean {
  const [name, full] = [fold(row.name.trim()), fold(expected.name.trim())]
  const isNamed = name === full || name === full.split(' ')[0]
  return (
    isNamed && (row.organisation.trim() === '' || fold(row.organisation.trim()) === fold(expected.organisation.trim()))
  )
}

/** The rows of each place in turn: tables in their order, then people of a group without a table, then all others. */
export function gatherRows(
  { programme }: SharedSession,
  rows: readonly PersonRow[],
): readonly { readonly group?: GroupId; readonly table?: TableId; readonly rows: readonly PersonRow[] }[] {
  const seated = programme.tables.map(({ id, group }) => ({
    group,
    table: id,
    rows: rows.filter(({ table }) => table === id),
  }))
  const grouped = programme.groups.map(({ id }) => ({
    group: id,
    rows: rows.filter(({ table, person }) => tableOf(programme, table) === undefined && person.group === id),
  }))
  const known = new Set(programme.groups.map(({ id }) => id))
  const others = rows.filter(
    ({ table, person }) =>
      tableOf(programme, table) === undefined && (person.group === undefined || !known.has(person.group)),
  )
  const places = programme.groups.flatMap(({ id }) => [
    ...seated.filter(({ group }) => group === id),
    ...grouped.filter(({ group }) => group === id),
  ])
  return [...places, { rows: others }].filter((place) => place.rows.length > 0)
}

function makeRow(session: SharedSession, person: Person, entry: RosterEntry | undefined): PersonRow {
  const table = person.attendance === 'here' ? tableNow(session, person.id) : undefined
  const hosted = hostedTable(session, person.id)
  return {
    person,
    name: entry?.name || '–',
    organisation: entry?.organisation ?? '',
    table,
    hosts: hosted !== undefined,
    missed: table !== undefined && liveRound(session) !== undefined && !isSeen(session, person.id, hosted),
  }
}

function fits({ person, missed }: PersonRow, filter: PeopleFilter): boolean {
  if (filter === 'all') return true
  if (filter === 'missed') return missed
  if (filter === 'expected') return person.attendance === 'expected'
  return person.attendance === 'gone' || person.attendance === 'cancelled'
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
