import type { GroupId } from '@tafelronde/shared/lib/id.ts'
import { expect, test } from 'vitest'
import { ada, blue, deskSession, group, red, yellow } from '../../sessions/testing/desk-session.ts'
import { routeStops } from './route-stops.ts'

const { programme } = deskSession()
const line = { person: ada, name: 'Ada', organisation: '', level: 'overig', tables: [blue, undefined, red] } as const

test('[CL186] a route goes from table to table, and leaves out a round without a seat', () => {
  expect(routeStops(line, programme).map(({ round, table }) => [round, table.id])).toEqual([
    [0, blue],
    [2, red],
  ])
})

test('[CL186] where there are more groups a route says in which room each table is', () => {
  expect(routeStops(line, programme).map(({ place }) => place)).toEqual(['', ''])
  const upstairs = 'upstairs' as GroupId
  const tables = programme.tables.map((table) => (table.id === red ? { ...table, group: upstairs } : table))
  const groups = [
    { id: group, name: 'Groep A', room: 'Statenzaal' },
    { id: upstairs, name: 'Groep B', room: '' },
  ]
  const stops = routeStops({ ...line, tables: [blue, yellow, red] }, { ...programme, groups, tables })
  expect(stops.map(({ place }) => place)).toEqual(['Groep A · Statenzaal', 'Groep A · Statenzaal', 'Groep B'])
})
