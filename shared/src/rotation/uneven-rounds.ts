import type { GroupId, TableId } from '../lib/id.ts'
import type { Seating, UnevenRound } from './seating.ts'

/** A table of a group. */
interface GroupTable {
  readonly id: TableId
  readonly group: GroupId
}

/** Names every round and group whose largest and smallest open table differ by more than one person. */
export function unevenRounds(
  seatings: readonly Seating[],
  tables: readonly GroupTable[],
  isOpen: (table: TableId, round: number) => boolean,
): readonly UnevenRound[] {
  const groups: readonly GroupId[] = [...new Set(tables.map((table) => table.group))]
  return seatings.flatMap((seating, round) =>
    groups.flatMap((group) => {
      const sizes = tables
        .filter((table) => table.group === group && isOpen(table.id, round))
        .map((table) => ({ table: table.id, people: seating[table.id]?.length ?? 0 }))
        .toSorted((a, b) => b.people - a.people)
      const [largest, smallest] = [sizes.at(0), sizes.at(-1)]
      if (largest === undefined || smallest === undefined || largest.people - smallest.people <= 1) return []
      return [{ round, group, largest, smallest }]
    }),
  )
}
