import { type PersonId } from '../lib/id.ts'
import { moveSeat } from '../rotation/move-seat.ts'
import { type Seating } from '../rotation/seating.ts'
import { type Table } from '../tables/table.ts'

interface Evening {
  readonly seating: Seating
  readonly tables: readonly Table[]
  /** Whether this person may be sent to this table at all. */
  readonly mayMove: (person: PersonId, to: Table) => boolean
  /** Whether the table's theme would be new to this person. */
  readonly isNew: (person: PersonId, to: Table) => boolean
  /** Nobody is sent to a theme for a second time. */
  readonly newOnly: boolean
}

/**
 * Moves single people from larger tables to smaller ones of the same group until they differ by at most one, or
 * nobody may move any more. People for whom the theme is new go first.
 */
export function evenOut(evening: Evening): Seating {
  let { seating } = evening
  for (let next = findMove(evening, seating); next !== undefined; next = findMove(evening, seating)) {
    seating = moveSeat(seating, next.person, next.to.id)
  }
  return seating
}

// Each move brings the sum of the squares of the sizes down, so this comes to an end.
function findMove({ tables, mayMove, isNew, newOnly }: Evening, seating: Seating) {
  const size = ({ id }: Table) => seating[id]?.length ?? 0
  const pairs = tables
    .flatMap((from) => tables.map((to) => ({ from, to, gap: size(from) - size(to) })))
    .filter(({ from, to, gap }) => from.group === to.group && gap > 1)
    .toSorted((a, b) => b.gap - a.gap)
  const moves = pairs.flatMap(({ from, to }) =>
    (seating[from.id] ?? []).filter((person) => mayMove(person, to)).map((person) => ({ person, to })),
  )
  return moves.find(({ person, to }) => isNew(person, to)) ?? (newOnly ? undefined : moves[0])
}
