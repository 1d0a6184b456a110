import { type BoundGroup, isHeldTo, isKeptFrom } from './bind-likeness.ts'
import { chainGroups, type Join } from './chain-groups.ts'
import type { Grouping } from './grouping.ts'
import type { Likeness } from './likeness.ts'
import { settleNotes } from './settle-notes.ts'

/** The notes of one group, by their places in the theme, lowest first. */
export type NoteGroup = readonly number[]

/** A group of so many times the usual size says more than one thing: it is not joined. */
const LARGE = 1.7
/** So many notes are no large group, however few there are. */
const LEAST_LARGE = 6

/**
 * Groups the notes of a theme, each in one group and a few in two: joined from the most alike on until there are as many
 * groups as asked, then each where it settles, then second places. What people have bound stays as it is.
 */
export function groupNotes(likeness: Likeness, how: Grouping, locked: readonly BoundGroup[]): readonly NoteGroup[] {
  const groups = settleNotes(joinUntil(chainGroups(likeness), likeness.size, how), likeness)
  const bound = new Set(locked.flatMap(({ places }) => places))
  const shared = addSecondPlaces(groups, likeness, how.second, bound)
  return keepLocked(shared, locked).toSorted((a, b) => a[0]! - b[0]! || a.length - b.length)
}

function joinUntil(joins: readonly Join[], count: number, { groups: each, same }: Grouping): readonly NoteGroup[] {
  const asked = Math.max(1, Math.round(each * Math.sqrt(count)))
  const leader = Array.from({ length: count }, (_, at) => at)
  const find = (at: number): number => {
    let top = at
    while (leader[top] !== top) top = leader[top]!
    return top
  }
  const sizes = new Float64Array(count).fill(1)
  const largest = Math.max(LEAST_LARGE, (LARGE * count) / asked)
  let left = count
  for (const { into, from, likeness } of joins) {
    if (likeness <= 0 || (left <= asked && likeness < same)) break
    const [a, b] = [find(into), find(from)]
    const size = sizes[a]! + sizes[b]!
    if (size > largest && likeness < same) continue
    leader[Math.max(a, b)] = Math.min(a, b)
    sizes[Math.min(a, b)] = size
    left -= 1
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

/** What people have given a place gets no second one by itself. */
function addSecondPlaces(
  groups: readonly NoteGroup[],
  likeness: Likeness,
  share: number,
  bound: ReadonlySet<number>,
): readonly NoteGroup[] {
  const grown = groups.map((group) => [...group])
  for (const [home, group] of groups.entries()) {
    if (group.length < 2) continue
    for (const at of group) {
      if (bound.has(at) || group.some((other) => isHeldTo(at, other, likeness))) continue
      const own = nearness(at, group, likeness)
      const others = groups.map((other, place) => (place === home || other.length < 2 ? [] : other))
      const best = bestGroup(at, others, likeness)
      if (best !== undefined && own > 0 && best.likeness >= share * own) grown[best.group]!.push(at)
    }
  }
  return grown.map((group) => group.sort((a, b) => a - b))
}

/** A locked group is what people made of it, also where a note is in two of them. */
function keepLocked(groups: readonly NoteGroup[], locked: readonly BoundGroup[]): readonly NoteGroup[] {
  const kept = groups.map((group) => [...group])
  for (const { places, own } of locked) {
    const home = kept.find((group) => own.some((at) => group.includes(at)))
    if (home === undefined) kept.push([...places])
    else home.push(...places.filter((at) => !home.includes(at)))
    home?.sort((a, b) => a - b)
  }
  return kept.filter((group) => group.length > 0)
}

interface Place {
  readonly group: number
  readonly likeness: number
}

/** The group that a note is most like, among those it is not kept from. */
export function bestGroup(at: number, groups: readonly NoteGroup[], likeness: Likeness): Place | undefined {
  let best: Place | undefined
  for (const [place, group] of groups.entries()) {
    const value = nearness(at, group, likeness)
    if (value > (best?.likeness ?? 0) && !isKeptFrom(at, group, likeness)) best = { group: place, likeness: value }
  }
  return best
}

/** How much a note is like the two of a group that it is most like. */
export function nearness(at: number, group: NoteGroup, likeness: Likeness): number {
  let [first, second, others] = [0, 0, 0]
  for (const other of group) {
    if (other === at) continue
    others += 1
    const value = likeness.at(at, other)
    if (value > first) [first, second] = [value, first]
    else if (value > second) second = value
  }
  return others > 1 ? (first + second) / 2 : first
}
