import { compareText } from '@tafelronde/shared/lib/compare-text.ts'
import type { GroupId, PersonId } from '@tafelronde/shared/lib/id.ts'
import type { RosterEntry } from '@tafelronde/shared/people/person.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'

/** One name on the wall and the table it leads to. */
export interface SeatLine {
  readonly person: PersonId
  readonly name: string
  readonly table: Table
}

/** Who goes where in one room, by name. Two of the same name are told apart by their organisation. */
export function listSeatLines(
  session: SharedSession,
  group: GroupId,
  round: number,
  roster: readonly RosterEntry[],
): readonly SeatLine[] {
  const entries = new Map(roster.map((entry) => [entry.person, entry]))
  const lines = session.programme.tables
    .filter((table) => table.group === group)
    .flatMap((table) => (session.seatings[round]?.[table.id] ?? []).map((person) => ({ person, table })))
    .filter(({ person }) => session.people[person]?.attendance === 'here')
    .map((line) => ({ ...line, name: entries.get(line.person)?.name || '–' }))
  const counts = new Map<string, number>()
  for (const { name } of lines) counts.set(name, (counts.get(name) ?? 0) + 1)
  return lines
    .map((line) => {
      const organisation = entries.get(line.person)?.organisation
      const isOneOfTwo = (counts.get(line.name) ?? 0) > 1 && organisation !== undefined && organisation !== ''
      return isOneOfTwo ? { ...line, name: `${line.name} (${organisation})` } : line
    })
    .toSorted((a, b) => a.name.localeCompare(b.name) || compareText(a.person, b.person))
}
