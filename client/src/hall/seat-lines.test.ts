import { expect, test } from 'vitest'
import { ada, ben, chi, daan, deskSession, els, entry, group, person } from '../sessions/testing/desk-session.ts'
import { listSeatLines } from './seat-lines.ts'

test('[CL82] names stand in their order with the table of this round; two of a name are told apart, who left is not there', () => {
  const session = deskSession({ people: { ...deskSession().people, [els]: person(els, { attendance: 'gone' }) } })
  const roster = [entry(daan, 'Ada', 'Sluis'), entry(ada, 'Ada', 'Hulst'), entry(chi, 'Chi'), entry(ben, 'Ben')]
  expect(listSeatLines(session, group, 0, roster).map(({ name, table }) => `${name} → ${table.id}`)).toEqual([
    'Ada (Hulst) → blue',
    'Ada (Sluis) → yellow',
    'Ben → blue',
    'Chi → yellow',
  ])
})
