import type { Conclusion, Harvest } from '@tafelronde/shared/harvest/conclusion.ts'
import type { ConclusionId } from '@tafelronde/shared/lib/id.ts'
import { expect, test } from 'vitest'
import { listDiscussables, neighbourOf } from './plenary-order.ts'
import { deskSession, theme } from './testing/desk-session.ts'

const conclusion = (id: string, changes: Partial<Conclusion> = {}): Conclusion => ({
  id: id as ConclusionId,
  theme,
  text: id,
  kind: 'inzicht',
  subLines: [],
  sources: [],
  hidden: false,
  removed: false,
  ...changes,
})
const harvest: Harvest = {
  conclusions: [
    conclusion('one'),
    conclusion('two', { hidden: true }),
    conclusion('three'),
    conclusion('gone', { removed: true }),
  ],
  places: {},
}
const all = listDiscussables(deskSession().programme, harvest)

test('[CL39] conclusions are numbered as the room sees them: a hidden line takes no number', () => {
  expect(all.map(({ conclusion: { id }, number }) => [id, number])).toEqual([
    ['one', 1],
    ['two', 2],
    ['three', 2],
  ])
})

test('[CL39] next and previous pass over what is hidden, and stop at the ends', () => {
  const [one, , three] = all.map(({ conclusion: { id } }) => id)
  expect(neighbourOf(all, undefined, 1)).toBe(one)
  expect(neighbourOf(all, one, 1)).toBe(three)
  expect(neighbourOf(all, three, 1)).toBeUndefined()
  expect(neighbourOf(all, three, -1)).toBe(one)
  expect(neighbourOf(all, one, -1)).toBeUndefined()
})
