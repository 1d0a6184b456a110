import fc from 'fast-check'
import { expect, test } from 'vitest'
import { levels } from '../../people/person.ts'
import { FEWEST, type Masked, maskColumn, maskOpinions } from './mask-opinions.ts'
import { opinions } from './subject.ts'

/** For each number of cells, the highest count that is tried in each. */
const tried: readonly (readonly [cells: number, highest: number])[] = [
  [2, 24],
  [3, 20],
  [4, 14],
  [5, 9],
]

for (const [size, highest] of tried) {
  test(`[SU20] of ${size} cells no hidden one can be worked out, also by whoever knows how it is done`, () => {
    const possible = new Map<string, readonly Set<number>[]>()
    for (const cells of every(size, highest)) {
      const told = JSON.stringify(maskColumn(cells))
      if (!possible.has(told))
        possible.set(
          told,
          cells.map(() => new Set()),
        )
      for (const [at, count] of cells.entries()) possible.get(told)?.[at]?.add(count)
    }
    let hiddenCells = 0
    for (const [told, values] of possible) {
      const { total, cells } = JSON.parse(told) as { readonly total: Masked; readonly cells: readonly Masked[] }
      const left = (total ?? 0) - cells.reduce<number>((sum, count) => sum + (count ?? 0), 0)
      // Where more is left than was tried in one cell, some of what is possible was not tried.
      if (left > highest) continue
      for (const [at, count] of cells.entries()) {
        if (count !== null) continue
        hiddenCells += 1
        expect([told, values[at]!.size >= FEWEST]).toEqual([told, true])
      }
    }
    expect(hiddenCells).toBeGreaterThan(size)
  })
}

test('[SU20] no number under five is told, and every number that is told is true', () => {
  const given = fc.array(fc.record({ level: fc.constantFrom(...levels), opinion: fc.constantFrom(...opinions) }), {
    maxLength: 120,
  })
  fc.assert(
    fc.property(given, fc.uniqueArray(fc.constantFrom(...levels)), (all, tookPart) => {
      const masked = maskOpinions(all, new Set(tookPart))
      for (const opinion of opinions) {
        const ofOpinion = all.filter((one) => one.opinion === opinion)
        expect([null, ofOpinion.length]).toContain(masked.all[opinion])
        for (const { level, counts } of masked.levels) {
          expect([null, ofOpinion.filter((one) => one.level === level).length]).toContain(counts[opinion])
          expect(counts[opinion] ?? FEWEST).toBeGreaterThanOrEqual(FEWEST)
        }
        expect(masked.all[opinion] ?? FEWEST).toBeGreaterThanOrEqual(FEWEST)
      }
    }),
  )
})

test('[SU20] large numbers stay in sight beside each other', () => {
  expect(maskColumn([9, 12, 6])).toEqual({ total: 27, cells: [9, 12, 6] })
  expect(maskColumn([9, 12, 2])).toEqual({ total: 23, cells: [null, 12, null] })
  expect(maskColumn([0, 4])).toEqual({ total: null, cells: [null, null] })
})

function* every(size: number, highest: number): Generator<readonly number[]> {
  if (size === 0) return yield []
  for (const rest of every(size - 1, highest)) for (let count = 0; count <= highest; count += 1) yield [...rest, count]
}
