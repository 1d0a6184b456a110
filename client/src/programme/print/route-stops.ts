import { groupOf, type Programme, tableOf } from '@tafelronde/shared/programme/programme.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'
import type { RouteLine } from './list-routes.ts'

/** Where somebody sits in one round. */
export interface Stop {
  readonly round: number
  readonly table: Table
  /** "Groep B · Statenzaal", where the session has more than one group. */
  readonly place: string
}

/** Somebody's way from table to table, without the rounds in which they have no seat. */
export function routeStops({ tables }: RouteLine, programme: Programme): readonly Stop[] {
  return tables.flatMap((id, round) => {
    const table = tableOf(programme, id)
    return table === undefined ? [] : [{ round, table, place: placeOf(table, programme) }]
  })
}

function placeOf(table: Table, programme: Programme): string {
  const group = programme.groups.length > 1 ? groupOf(programme, table.group) : undefined
  return [group?.name, group?.room].filter(Boolean).join(' · ')
}
