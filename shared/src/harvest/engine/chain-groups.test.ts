import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BALANCE, chainGroups } from './chain-groups.ts'
import { Likeness } from './likeness.ts'

const matrices = fc.integer({ min: 2, max: 14 }).chain((size) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: size * size, maxLength: size * size })
    .map((values) => {
      const likeness = new Likeness(size)
      for (let a = 1; a < size; a += 1)
        for (let b = 0; b < a; b += 1) likeness.set(a, b, values[a * size + b]! / 1_000_000)
      return likeness
    }),
)

test('[HV30] groups join as they would if the two most alike of all were looked for each time', () => {
  fc.assert(
    fc.property(matrices, (likeness) => {
      const chained = chainGroups(likeness).map(({ likeness: value }) => value)
      const searched = joinTheMostAlike(likeness)
      expect(chained.length).toBe(searched.length)
      for (const [at, value] of searched.entries()) expect(chained[at]).toBeCloseTo(value, 3)
    }),
  )
})

/** The slow way: the same weighing of sizes, every pair looked at before every join. */
function joinTheMostAlike(likeness: Likeness): readonly number[] {
  let groups = Array.from({ length: likeness.size }, (_, at) => [at])
  const joins: number[] = []
  while (groups.length > 1) {
    const pairs = groups.flatMap((a, at) => groups.slice(at + 1).map((b) => ({ a, b, value: between(a, b, likeness) })))
    const best = pairs.reduce((most, pair) => (pair.value > most.value ? pair : most))
    joins.push(best.value)
    groups = [...groups.filter((group) => group !== best.a && group !== best.b), [...best.a, ...best.b]]
  }
  return joins.sort((a, b) => b - a)
}

function between(a: readonly number[], b: readonly number[], likeness: Likeness): number {
  const sum = a.reduce((all, one) => all + b.reduce((part, other) => part + likeness.at(one, other), 0), 0)
  const mean = sum / (a.length * b.length)
  return mean / ((2 * a.length * b.length) / (a.length + b.length)) ** BALANCE
}
