import type { HarvestConstraints } from './harvest-input.ts'
import type { Likeness } from './likeness.ts'

/** Notes that people have put together are so much alike, which no words can reach. */
const TOGETHER = 1_000
/** Notes that people have taken apart: whatever average this is in, stays far below what may be joined. */
const APART = -1_000_000

/** A locked group in places of notes instead of ids; what is not among the notes is gone. */
export interface BoundGroup {
  readonly places: readonly number[]
  /** Those of its notes that no locked group before it has. */
  readonly own: readonly number[]
}

/**
 * Writes into the likeness what people have done, so that grouping cannot but follow it: what is locked or was put together
 * is alike beyond all else, what was taken apart or belongs to different locked groups is unlike. Where people contradict
 * each other, a locked group goes before what was put together, and that before what was taken apart.
 */
export function bindLikeness(
  likeness: Likeness,
  ids: readonly string[],
  { together, apart, locked }: HarvestConstraints,
): readonly BoundGroup[] {
  const places = new Map(ids.map((id, at) => [id, at]))
  const placesOf = (group: readonly string[]): readonly number[] =>
    [...new Set(group)].flatMap((id) => places.get(id) ?? []).toSorted((a, b) => a - b)
  for (const [a, b] of apart.map(placesOf)) if (a !== undefined && b !== undefined) likeness.set(a, b, APART)
  for (const group of joinOverlapping(together.map(placesOf))) forPairs(group, (a, b) => likeness.set(a, b, TOGETHER))
  const home = new Map<number, number>()
  const bound = locked.flatMap(({ noteIds, open }, at) => {
    const all = placesOf(noteIds)
    const own = all.filter((place) => !home.has(place))
    for (const place of own) home.set(place, at)
    return all.length === 0 ? [] : [{ places: all, own, open }]
  })
  for (const [place, at] of home) {
    for (let other = 0; other < likeness.size; other += 1) {
      if (other === place) continue
      const otherHome = home.get(other)
      if (otherHome === at) likeness.set(place, other, TOGETHER)
      else if (otherHome !== undefined || locked[at]?.open !== true) likeness.set(place, other, APART)
    }
  }
  return bound
}

/** Whether people have taken a note apart from any of these. */
export function isKeptFrom(at: number, group: readonly number[], likeness: Likeness): boolean {
  return group.some((other) => other !== at && likeness.at(at, other) <= APART)
}

/** Whether people have put these two together. */
export function isHeldTo(at: number, other: number, likeness: Likeness): boolean {
  return at !== other && likeness.at(at, other) >= TOGETHER
}

function forPairs(group: readonly number[], act: (a: number, b: number) => void): void {
  for (const [at, a] of group.entries()) for (const b of group.slice(at + 1)) act(a, b)
}

/** Groups that share a note are one. */
function joinOverlapping(groups: readonly (readonly number[])[]): readonly (readonly number[])[] {
  let joined: (readonly number[])[] = []
  for (const group of groups) {
    const touching = joined.filter((other) => group.some((at) => other.includes(at)))
    joined = [...joined.filter((other) => !touching.includes(other)), [...new Set([...group, ...touching.flat()])]]
  }
  return joined
}
