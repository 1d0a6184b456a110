import type { Likeness } from './likeness.ts'

/** One step of joining: two groups, named by the first note of each, at a likeness. */
export interface Join {
  readonly into: number
  readonly from: number
  readonly likeness: number
}

/** How much the size of groups holds them apart: 0 is plain average link; near 1 all groups become of one size. */
export const BALANCE = 0.35

/**
 * Joins groups by average link, weighed by size: of two pairs equally alike the smaller groups join first (as in the method
 * of Ward 1963), so that no group swallows all others. By a chain of nearest neighbours (Benzécri 1982, Murtagh 1983): follow
 * each group to the one most like it until two point at each other, and join these. A joined group is never more like
 * another than both of its parts were, so these are the joins of the usual way, in quadratic time. Ties go to the lower
 * number. Answers the joins from the most to the least alike.
 */
export function chainGroups(likeness: Likeness): readonly Join[] {
  const working = likeness.copy()
  const sizes = new Float64Array(likeness.size).fill(1)
  let alive = Array.from({ length: likeness.size }, (_, at) => at)
  const joins: Join[] = []
  const chain: number[] = []
  while (alive.length > 1) {
    if (chain.length === 0) chain.push(alive[0]!)
    const tip = chain.at(-1)!
    const before = chain.at(-2)
    const next = mostLike(tip, before, working, alive, sizes)
    if (next.at !== before) {
      chain.push(next.at)
      continue
    }
    chain.length -= 2
    const [into, from] = tip < before ? [tip, before] : [before, tip]
    joins.push({ into, from, likeness: next.likeness })
    alive = alive.filter((group) => group !== from)
    joinRows(working, alive, into, from, sizes)
  }
  return joins.toSorted((a, b) => b.likeness - a.likeness)
}

function mostLike(
  tip: number,
  before: number | undefined,
  working: Likeness,
  alive: readonly number[],
  sizes: Float64Array,
): { readonly at: number; readonly likeness: number } {
  let best = before ?? -1
  let most = before === undefined ? -Infinity : balanced(working.at(tip, before), sizes[tip]!, sizes[before]!)
  for (const other of alive) {
    if (other === tip) continue
    const plain = working.at(tip, other)
    // Size only ever takes away from likeness and never turns it, so most pairs need not be weighed.
    if (plain <= most && (plain > 0 || most >= 0)) continue
    const value = balanced(plain, sizes[tip]!, sizes[other]!)
    if (value > most) {
      most = value
      best = other
    }
  }
  return { at: best, likeness: most }
}

function balanced(likeness: number, a: number, b: number): number {
  const size = ((2 * a * b) / (a + b)) ** BALANCE
  return likeness > 0 ? likeness / size : likeness * size
}

function joinRows(working: Likeness, alive: readonly number[], into: number, from: number, sizes: Float64Array): void {
  const [a, b] = [sizes[into]!, sizes[from]!]
  for (const other of alive) {
    if (other === into) continue
    working.set(into, other, (a * working.at(into, other) + b * working.at(from, other)) / (a + b))
  }
  sizes[into] = a + b
}
