import type { PersonId, TableId } from '@tafelronde/shared/lib/id.ts'
import type { RosterEntry } from '@tafelronde/shared/people/person.ts'
import type { Seating } from '@tafelronde/shared/rotation/seating.ts'
import { expect, test } from 'vitest'
import { listRoutes } from './list-routes.ts'

test('[CL51] the wall list has everyone with a seat once, by name, with the table of each round', () => {
  const seatings: Seating[] = [
    { ['blue' as TableId]: ['ben', 'ada'] as PersonId[], ['red' as TableId]: ['éls'] as PersonId[] },
    { ['blue' as TableId]: ['éls'] as PersonId[], ['red' as TableId]: ['ada'] as PersonId[] },
  ]
  const roster = [entry('éls', 'Éls'), entry('ben', 'Ben'), entry('chi', 'Chi'), entry('ada', 'Ada')]
  expect(listRoutes(seatings, roster, 'nl').map(({ name, tables }) => [name, ...tables])).toEqual([
    ['Ada', 'blue', 'red'],
    ['Ben', 'blue', undefined],
    ['Éls', 'red', 'blue'],
  ])
})

function entry(person: string, name: string): RosterEntry {
  return { person: person as PersonId, name, organisation: 'HZ', level: 'kennis' }
}
