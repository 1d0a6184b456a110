import { chainGroups, type Join } from './chain-groups.ts'
import { type Grouping } from './grouping.ts'
import { type Likeness } from './likeness.ts'

/** The notes of one group, by their places in the theme, lowest first. */
export type NoteGroup = readonly number[]

/**
 * Groups the notes of a theme: joined from the most alike on until the cut, groups that are too large taken apart, loose
 * notes attached to the group they are most like.
 */
export function groupNotes(likeness: Likeness, { cut, most, attach }: Grouping, fixed: ReadonlySet<number>): readonly NoteGroup[] {
  const joins = chainGroups(likeness)
  const groups = cutAt(joins, likeness.size, cut).flatMap((group) => splitLarge(group, joins, cut, most))
  return attachLoose(groups, likeness, attach, fixed).toSorted((a, b) => a[0]! - b[0]!)
}

function cutAt(joins: readonly Join[], count: number, cut: number): readonly NoteGroup[] {
  const leader = Array.from({ length: count }, (_, at) => at)
  const find = (at: number): number => {
    let top = at
    while (leader[top] !== top) top = leader[top]!
    return top
  }
  for (const join of joins) {
    if (join.likeness < cut) break
    const [a, b] = [find(join.into), find(join.from)]
    leader[Math.max(a, b)] = Math.min(a, b)
  }
  const groups = new Map<number, number[]>()
  for (let at = 0; at < count; at += 1) {
    const top = find(at)
    const group = groups.get(top)
    if (group === undefined) groups.set(top, [at])
    else group.push(at)
  }
  return [...groups.values()]
}

/** Takes back the last joins within a group that is too large, as long as what comes off is a group itself. */
function splitLarge(group: NoteGroup, joins: readonly Join[], cut: number, most: number): readonly NoteGroup[] {
  if (group.length <= most) return [group]
  const inside = new Set(group)
  const own = joins.filter(({ into, from, likeness }) => likeness >= cut && inside.has(into) && inside.has(from))
  for (let last = own.length - 1; last >= 0; last -= 1) {
    const level = own[last]!.likeness
    const parts = cutAt(joins, Math.max(...group) + 1, level + 1e-9)
      .map((part) => part.filter((at) => inside.has(at)))
      .filter((part) => part.length > 0)
    if (parts.filter((part) => part.length >= 3).length >= 2) {
      return parts.flatMap((part) => splitLarge(part, joins, level + 1e-9, most))
    }
  }
  return [group]
}

function attachLoose(
  groups: readonly NoteGroup[],
  likeness: Likeness,
  least: number,
  fixed: ReadonlySet<number>,
): readonly NoteGroup[] {
  const homes = groups.filter((group) => group.length > 1).map((group) => [...group])
  const kernels = homes.map((home) => [...home])
  const loose = groups.filter((group) => group.length === 1).map(([at]) => at!)
  const alone: NoteGroup[] = []
  for (const at of loose) {
    const scores = kernels.map((kernel) => nearness(at, kernel, likeness))
    const best = fixed.has(at) ? -1 : placeOfMost(scores)
    if (best >= 0 && scores[best]! >= least) homes[best]!.push(at)
    else alone.push([at])
  }
  return [...homes.map((home) => home.toSorted((a, b) => a - b)), ...alone]
}

/** How much a note is like the two of a group that it is most like. */
export function nearness(at: number, group: NoteGroup, likeness: Likeness): number {
  let [first, second] = [0, 0]
  let others = 0
  for (const other of group) {
    if (other === at) continue
    others += 1
    const value = likeness.at(at, other)
    if (value > first) [first, second] = [value, first]
    else if (value > second) second = value
  }
  return others > 1 ? (first + second) / 2 : first
}

export function placeOfMost(values: readonly number[]): number {
  let best = -1
  for (const [at, value] of values.entries()) if (best < 0 || value > values[best]!) best = at
  return best
}
