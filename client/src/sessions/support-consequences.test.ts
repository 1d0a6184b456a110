import type { Support } from '@tafelronde/shared/programme/support.ts'
import { expect, test } from 'vitest'
import { listConsequences } from './support-consequences.ts'

const none: Support = { dots: 'none', each: 5, opinions: false }
const notes: Support = { ...none, dots: 'notes' }
const both: Support = { ...none, dots: 'both' }

test('[SU31] each change of weighing says what comes of it, and no change says nothing', () => {
  for (const same of [none, notes, both]) expect(listConsequences(same, same)).toEqual([])
  expect(listConsequences(none, notes)).toEqual(['desk.support.on'])
  expect(listConsequences(notes, both)).toEqual(['desk.support.on'])
  expect(listConsequences(both, { ...notes, each: 3 })).toEqual(['desk.support.place-off', 'desk.support.fewer'])
  expect(listConsequences(notes, { ...notes, each: 8 })).toEqual(['desk.support.more'])
  expect(listConsequences(notes, none)).toEqual(['desk.support.place-off'])
  expect(listConsequences(none, { ...none, each: 3, opinions: true })).toEqual(['desk.support.asked'])
  expect(listConsequences({ ...none, opinions: true }, none)).toEqual(['desk.support.opinions-off'])
})
