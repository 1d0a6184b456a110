import { type Likeness } from './likeness.ts'

/** One step of joining: two groups, named by the first note of each, at a likeness. */
export interface Join {
  readonly into: number
  readonly from: number
  readonly likeness: number
}

/**
 * Average-link grouping by a chain of nearest neighbours (Benzécri 1982, Murtagh 1983): follow each group to the one most
 * like it until two point at each other, and join these. The joins are those of the usual way, in quadratic time. Ties go to
 * the lower number. Answers the joins from the most to the least alike.
 */
export function chainGroups(likeness: Likeness): readonly Join[] {
  const working = likeness.copy()
  const count = likeness.size
  const sizes = new Float64Array(count).fill(1)
  const alive = Array.from({ length: count }, (_, at) => at)
  const joins: Join[] = []
  const chain: number[] = []
  while (alive.length > 1) {
    if (chain.length === 0) chain.push(alive[0]!)
    for (;;) {
      const tip = chain.at(-1)!
      const before = chain.at(-2)
      let best = before ?? -1
      let most = before === undefined ? -Infinity : working.at(tip, before)
      for (const other of alive) {
        if (other === tip) continue
        const value = working.at(tip, other)
        if (value > most) {
          most = value
          best = other
        }
      }
      if (best !== before) {
        chain.push(best)
        continue
      }
      chain.length -= 2
      const [into, from] = tip < best ? [tip, best] : [best, tip]
      joins.push({ into, from, likeness: most })
      alive.splice(alive.indexOf(from), 1)
      joinRows(working, alive, into, from, sizes)
      break
    }
  }
  return joins.toSorted((a, b) => b.likeness - a.likeness)
}

function joinRows(working: Likeness, alive: readonly number[], into: number, from: number, sizes: Float64Array): void {
  const [a, b] = [sizes[into]!, sizes[from]!]
  for (const other of alive) {
    if (other === into) continue
    working.set(into, other, (a * working.at(into, other) + b * working.at(from, other)) / (a + b))
  }
  sizes[into] = a + b
}
