import { type NoteGroup } from './group-notes.ts'
import { type Likeness } from './likeness.ts'

/** Two groups this near, as part of how near each holds its own notes, may be two sides of one thing. */
const NEAR = 0.8
/** A smaller group is no parent. */
const LEAST = 3

/**
 * Which groups could stand under which, as "wie bereik je" under "draagvlak bij inwoners": per group the place of its
 * parent, the nearest larger group that it is nearly as much like as itself. A proposal only, one level deep.
 */
export function nestGroups(groups: readonly NoteGroup[], likeness: Likeness): readonly (number | undefined)[] {
  const within = groups.map((group) => meanLikeness(group, group, likeness))
  const parents = groups.map((group, at) => {
    if (group.length < 2) return undefined
    let best: { readonly place: number; readonly likeness: number } | undefined
    for (const [place, other] of groups.entries()) {
      if (place === at || other.length < LEAST || !isLarger(other, group)) continue
      const between = meanLikeness(group, other, likeness)
      if (between < NEAR * within[at]! || between < NEAR * within[place]!) continue
      if (between > (best?.likeness ?? 0)) best = { place, likeness: between }
    }
    return best?.place
  })
  return parents.map((parent) => (parent !== undefined && parents[parent] === undefined ? parent : undefined))
}

/** Of two of one size the one whose first note was laid first. */
function isLarger(a: NoteGroup, b: NoteGroup): boolean {
  return a.length === b.length ? a[0]! < b[0]! : a.length > b.length
}

function meanLikeness(a: NoteGroup, b: NoteGroup, likeness: Likeness): number {
  let [sum, pairs] = [0, 0]
  for (const one of a) {
    for (const other of b) {
      if (one === other) continue
      const value = likeness.at(one, other)
      // What people bound says nothing of likeness.
      if (Math.abs(value) > 100) continue
      sum += value
      pairs += 1
    }
  }
  return pairs === 0 ? 0 : sum / pairs
}
