import { isHeldTo } from './bind-likeness.ts'
import type { NoteGroup } from './group-notes.ts'
import type { Likeness } from './likeness.ts'

/** So often every note is looked at again; after that few would still move. */
const PASSES = 3
/** A note moves to a group that is so many times nearer than its own. */
const NEARER = 1.1

/**
 * Lets every note move to the group that it is nearest to, now that groups are known: it was joined to what was near when
 * groups were small. From the first note on, each seeing where those before it have gone; a note that people have put to
 * another stays with it.
 */
export function settleNotes(groups: readonly NoteGroup[], likeness: Likeness): readonly NoteGroup[] {
  const homes = new Int32Array(likeness.size)
  const sizes = new Float64Array(groups.length)
  for (const [home, group] of groups.entries()) {
    sizes[home] = group.length
    for (const at of group) homes[at] = home
  }
  const row = new Float64Array(likeness.size)
  const sums = new Float64Array(groups.length)
  for (let pass = 0; pass < PASSES; pass += 1) {
    let moves = 0
    for (let at = 0; at < likeness.size; at += 1) {
      const home = homes[at]!
      if (sizes[home] === 1) continue
      row.fill(0)
      likeness.addTo(row, at, 1)
      row[at] = 0
      sums.fill(0)
      for (let other = 0; other < row.length; other += 1) sums[homes[other]!]! += row[other]!
      const near = nearest(sums, sizes, home)
      if (near === home || groups[home]!.some((other) => isHeldTo(at, other, likeness))) continue
      homes[at] = near
      sizes[home]! -= 1
      sizes[near]! += 1
      moves += 1
    }
    if (moves === 0) break
  }
  const settled = groups.map((): number[] => [])
  for (const [at, home] of homes.entries()) settled[home]!.push(at)
  return settled.filter((group) => group.length > 0)
}

/** The group that a note is most like on average, which is its own unless another is clearly nearer. */
function nearest(sums: Float64Array, sizes: Float64Array, home: number): number {
  let best = home
  let most = (NEARER * sums[home]!) / (sizes[home]! - 1)
  for (let group = 0; group < sums.length; group += 1) {
    if (group === home || sizes[group] === 0) continue
    const value = sums[group]! / sizes[group]!
    if (value > Math.max(most, 0)) {
      best = group
      most = value
    }
  }
  return best
}
