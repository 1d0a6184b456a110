import { expect, test } from 'vitest'
import { Likeness } from './likeness.ts'
import { nestGroups } from './nest-lines.ts'

test('[HV37] a group may stand under a larger one that it is nearly as much like as itself, one level deep', () => {
  const likeness = new Likeness(8)
  for (let a = 1; a < 5; a += 1) for (let b = 0; b < a; b += 1) likeness.set(a, b, 0.9)
  likeness.set(5, 6, 0.5)
  likeness.set(5, 7, 0.5)
  likeness.set(6, 7, 0.5)
  expect(
    nestGroups(
      [
        [0, 1, 2],
        [3, 4],
        [5, 6, 7],
      ],
      likeness,
    ),
  ).toEqual([undefined, 0, undefined])
})
