import { expect, test } from 'vitest'
import { bindLikeness } from './bind-likeness.ts'
import { Likeness } from './likeness.ts'
import { settleNotes } from './settle-notes.ts'

/** Two camps of three; the note at place 3 was joined to the wrong one. */
const groups = [
  [0, 1, 2, 3],
  [4, 5],
]
function camps(): Likeness {
  const likeness = new Likeness(6)
  for (let a = 1; a < 6; a += 1) for (let b = 0; b < a; b += 1) likeness.set(a, b, a < 3 || b >= 3 ? 0.9 : 0.1)
  return likeness
}

test('[HV64] a note that was joined to one group and is nearer to another moves there', () => {
  const settled = settleNotes(groups, camps())
  expect(settled).toEqual([
    [0, 1, 2],
    [3, 4, 5],
  ])
  expect(settleNotes(settled, camps())).toEqual(settled)
})

test('[HV64] a note that is about as near to both stays, and so does what people put together', () => {
  expect(settleNotes(groups, camps().copy())).not.toEqual(groups)
  const level = new Likeness(6)
  for (let a = 1; a < 6; a += 1) for (let b = 0; b < a; b += 1) level.set(a, b, 0.5)
  expect(settleNotes(groups, level)).toEqual(groups)
  const bound = camps()
  const ids = ['a', 'b', 'c', 'd', 'e', 'f']
  bindLikeness(bound, ids, { together: [['a', 'd']], apart: [], locked: [] })
  expect(settleNotes(groups, bound)).toEqual(groups)
})
