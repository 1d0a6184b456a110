import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import type { Programme } from '@tafelronde/shared/programme/programme.ts'
import type { RouteLine } from './list-routes.ts'
import { routeStops, type Stop } from './route-stops.ts'

/** One line of a round's list: somebody, and where they sit. */
export interface RoundLine extends Stop {
  readonly person: PersonId
  readonly name: string
  /** Empty, unless somebody else has the same name: then it tells the two apart. */
  readonly organisation: string
}

/** Everyone who has a seat in a round, by name. */
export function listRound(lines: readonly RouteLine[], round: number, programme: Programme): readonly RoundLine[] {
  const counts = new Map<string, number>()
  for (const { name } of lines) counts.set(name, (counts.get(name) ?? 0) + 1)
  return lines.flatMap((line) => {
    const stop = routeStops(line, programme).find((one) => one.round === round)
    if (stop === undefined) return []
    const isOneOfTwo = (counts.get(line.name) ?? 0) > 1
    return [{ ...stop, person: line.person, name: line.name, organisation: isOneOfTwo ? line.organisation : '' }]
  })
}
