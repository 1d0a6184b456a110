import { expect, test } from 'vitest'
import { ada, ben, blue, chi, deskSession, entry, yellow } from '../../sessions/testing/desk-session.ts'
import { listRoutes } from './list-routes.ts'
import { listRound } from './list-round.ts'

const { programme } = deskSession()
const seatings = [
  { [blue]: [chi, ben], [yellow]: [ada] },
  { [blue]: [ada], [yellow]: [chi] },
]

test('[CL187] the list of a round has everyone with a seat in it once, by name, with the table', () => {
  const lines = listRoutes(seatings, [entry(chi, 'Chi'), entry(ada, 'Ada'), entry(ben, 'Ben')], 'nl')
  const read = (round: number) => listRound(lines, round, programme).map(({ name, table }) => `${name} → ${table.id}`)
  expect(read(0)).toEqual(['Ada → yellow', 'Ben → blue', 'Chi → blue'])
  expect(read(1)).toEqual(['Ada → blue', 'Chi → yellow'])
})

test('[CL187] two of one name are told apart by their organisation, and nobody else has one', () => {
  const lines = listRoutes(
    seatings,
    [entry(chi, 'Jan', 'HZ'), entry(ada, 'Jan', 'Sluis'), entry(ben, 'Ben', 'HZ')],
    'nl',
  )
  expect(listRound(lines, 0, programme).map(({ name, organisation }) => [name, organisation])).toEqual([
    ['Ben', ''],
    ['Jan', 'HZ'],
    ['Jan', 'Sluis'],
  ])
})
