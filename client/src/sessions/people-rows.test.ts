import { expect, test } from 'vitest'
import { filterRows, findDoubles, gatherRows, listRows, whoIsMissed } from './people-rows.ts'
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

test('[CL213] whoever came in by a name that one person was expected by may be that person; of two of that name nobody is', () => {
  const names = [
    entry(ada, 'Ben', ''),
    entry(ben, 'Bén Bakker', 'Sluis'),
    entry(chi, 'Chi Smit', 'VWS'),
    entry(daan, 'Chi Smit', 'vws'),
    entry(els, 'Ben de Boer', 'Hulst'),
  ]
  const expected = (...ids: (typeof ada)[]) =>
    deskSession({
      people: Object.fromEntries(
        [ada, ben, chi, daan, els].map((id) => [
          id,
          person(id, { attendance: ids.includes(id) ? 'expected' : 'here' }),
        ]),
      ),
    })
  const doubles = (...ids: (typeof ada)[]) =>
    [...findDoubles(listRows(expected(...ids), names))].map(([id, { person: other }]) => [id, other.id])
  expect(doubles(ben)).toEqual([[ada, ben]])
  expect(doubles(daan)).toEqual([[chi, daan]])
  expect(doubles(ben, els)).toEqual([])
  expect(doubles()).toEqual([])
})
