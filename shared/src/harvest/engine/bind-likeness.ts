import { type HarvestConstraints } from './harvest-input.ts'
import { type Likeness } from './likeness.ts'

/** Notes that people have put together are so much alike, which no words can reach. */
const TOGETHER = 10
/** Notes that people have taken apart: whatever average this is in, stays far below any cut. */
const APART = -1_000_000

/** The constraints in places of notes instead of ids; what is not among the notes is gone. */
export interface BoundGroups {
  readonly locked: readonly { readonly places: readonly number[]; readonly open: boolean }[]
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
): BoundGroups {
  const places = new Map(ids.map((id, at) => [id, at]))
  const placesOf = (group: readonly string[]): readonly number[] =>
    [...new Set(group)].flatMap((id) => places.get(id) ?? []).toSorted((a, b) => a - b)
  for (const pair of apart) {
    const [a, b] = placesOf(pair)
    if (a !== undefined && b !== undefined) likeness.set(a, b, APART)
  }
  for (const group of joinOverlapping(together.map(placesOf))) forPairs(group, (a, b) => likeness.set(a, b, TOGETHER))
  const bound = locked.map(({ noteIds, open }) => ({ places: placesOf(noteIds), open }))
  const home = new Map<number, number>()
  for (const [at, group] of bound.entries()) for (const place of group.places) if (!home.has(place)) home.set(place, at)
  for (const [place, at] of home) {
    for (let other = 0; other < likeness.size; other += 1) {
      if (other === place) continue
      const otherHome = home.get(other)
      if (otherHome === at) likeness.set(place, other, TOGETHER)
      else if (otherHome !== undefined || !bound[at]!.open) likeness.set(place, other, APART)
    }
  }
  return { locked: bound }
}

/** Whether people have taken a note apart from any of these. */
export function isKeptFrom(at: number, group: readonly number[], likeness: Likeness): boolean {
  return group.some((other) => other !== at && likeness.at(at, other) < 0)
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
  const joined: Set<number>[] = []
  for (const group of groups) {
    const touching = joined.filter((other) => group.some((at) => other.has(at)))
    for (const other of touching) joined.splice(joined.indexOf(other), 1)
    joined.push(new Set([...group, ...touching.flatMap((other) => [...other])]))
  }
  return joined.map((group) => [...group].sort((a, b) => a - b))
}
