import type { Conclusion } from '@tafelronde/shared/harvest/conclusion.ts'
import { conclusion, r1 } from '@tafelronde/shared/harvest/testing/small-harvest.ts'
import { expect, test } from 'vitest'
import { sortBySupport } from './sort-by-support.ts'

test('[SU17] conclusions are looked at by how many dots they have, and keep their own order', () => {
  const conclusions: readonly Conclusion[] = [
    conclusion('a'),
    conclusion('b', { sources: [r1] }),
    conclusion('c'),
    conclusion('d'),
  ]
  const dots = { [r1]: 2, d: 5 } as never
  const sorted = sortBySupport(conclusions, { dots: 'both', each: 5, opinions: false }, { dots })
  expect(sorted.map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c'])
  expect(conclusions.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
})
