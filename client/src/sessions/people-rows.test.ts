import { expect, test } from 'vitest'
import { filterRows, gatherRows, listRows, whoIsMissed } from './people-rows.ts'
import { ada, ben, blue, chi, daan, deskSession, els, entry, group, person, yellow } from './testing/desk-session.ts'

const roster = [
  entry(ada, 'Ada', 'Hulst'),
  entry(ben, 'Bén', 'Sluis'),
  entry(chi, 'Chi'),
  entry(daan, 'Daan'),
  entry(els, 'Els'),
]

test('[CL35] everyone stands once in the list, under the own table, and a name that was deleted is a dash', () => {
  const session = deskSession({ people: { ...deskSession().people, [els]: person(els, { attendance: 'gone' }) } })
  const rows = listRows(session, roster.slice(0, 4))
  expect(rows.map(({ name }) => name)).toEqual(['–', 'Ada', 'Bén', 'Chi', 'Daan'])
  const places = gatherRows(session, rows).map(({ table, group: of, rows: own }) => [table ?? of, own.length])
  expect(places).toEqual([
    [blue, 2],
    [yellow, 2],
    [group, 1],
  ])
})

test('[CL35] people are found by name or organisation, with or without accents', () => {
  const rows = listRows(deskSession(), roster)
  expect(filterRows(rows, 'all', 'ben').map(({ name }) => name)).toEqual(['Bén'])
  expect(filterRows(rows, 'all', 'hul').map(({ name }) => name)).toEqual(['Ada'])
  expect(filterRows(rows, 'away', '')).toEqual([])
})

test('[CL35] who is missing is who has a seat now and was not seen: a host is, and outside rounds nobody is', () => {
  const session = deskSession({ seen: { [chi]: 0 }, hosts: { [blue]: ada } })
  expect(whoIsMissed(session)).toEqual([ben, daan, els])
  expect(whoIsMissed(deskSession({ phase: { kind: 'closed', at: 0 } }))).toEqual([])
})
