import type { NoteGroup } from './group-notes.ts'
import type { Likeness } from './likeness.ts'

/** Two groups this near, as part of how near each holds its own notes, may be two sides of one thing. */
const NEAR = 0.8
/** A smaller group is no parent. */
const LEAST = 3
/** What is more alike, or less, was bound by people, and says nothing of what notes say. */
const BY_HAND = 100

/**
 * Which groups could stand under which, as "wie bereik je" under "draagvlak bij inwoners": per group the place of its
 * parent, the nearest larger group that it is nearly as much like as itself. A proposal only, one level deep.
 */
export function nestGroups(groups: readonly NoteGroup[], likeness: Likeness): readonly (number | undefined)[] {
  const between = meansBetween(groups, likeness)
  const parents = groups.map((group, at) => {
    if (group.length < 2) return undefined
    let best: { readonly place: number; readonly likeness: number } | undefined
    for (const [place, other] of groups.entries()) {
      if (place === at || other.length < LEAST || !isLarger(other, group)) continue
      const near = between(at, place)
      if (near < NEAR * between(at, at) || near < NEAR * between(place, place)) continue
      if (near > (best?.likeness ?? 0)) best = { place, likeness: near }
    }
    return best?.place
  })
  return parents.map((parent) => (parent !== undefined && parents[parent] === undefined ? parent : undefined))
}

/** Of two of one size the one whose first note was laid first. */
function isLarger(a: NoteGroup, b: NoteGroup): boolean {
  return a.length === b.length ? a[0]! < b[0]! : a.length > b.length
}

/** How much the notes of two groups, or of one, are alike on average. */
function meansBetween(groups: readonly NoteGroup[], likeness: Likeness): (a: number, b: number) => number {
  const homes = new Int32Array(likeness.size)
  for (const [home, group] of groups.entries()) for (const at of group) homes[at] = home
  const sums = new Float64Array(groups.length * groups.length)
  const pairs = new Float64Array(groups.length * groups.length)
  for (let one = 1; one < likeness.size; one += 1) {
    for (let other = 0; other < one; other += 1) {
      const value = likeness.at(one, other)
      if (Math.abs(value) > BY_HAND) continue
      const [a, b] = [homes[one]!, homes[other]!]
      const cell = Math.min(a, b) * groups.length + Math.max(a, b)
      sums[cell]! += value
      pairs[cell]! += 1
    }
  }
  return (a, b) => {
    const cell = Math.min(a, b) * groups.length + Math.max(a, b)
    return pairs[cell] === 0 ? 0 : sums[cell]! / pairs[cell]!
  }
}
