import { type BoundGroups, isHeldTo, isKeptFrom } from './bind-likeness.ts'
import { chainGroups, type Join } from './chain-groups.ts'
import { type Grouping } from './grouping.ts'
import { type Likeness } from './likeness.ts'

/** The notes of one group, by their places in the theme, lowest first. */
export type NoteGroup = readonly number[]

/** A hair above a likeness: where a join is undone. */
const HAIR = 1e-7
/** What is more alike than this was put together by people. */
const BY_HAND = 1
/** A part this small that comes off a large group is no group of its own. */
const LEAST_PART = 3

/**
 * Groups the notes of a theme, each in one group and some in two: joined from the most alike on until the cut, groups that
 * are too large taken apart, loose notes attached to the group they are most like, then second places. What people have
 * bound stays as it is.
 */
export function groupNotes(likeness: Likeness, how: Grouping, { locked }: BoundGroups): readonly NoteGroup[] {
  const joins = chainGroups(likeness)
  const cut = cutAt(joins, likeness.size, how.cut).flatMap((group) => splitLarge(group, joins, how))
  const whole = attachLoose(cut, likeness, how.attach)
  const shared = addSecondPlaces(whole, likeness, how.second)
  return keepLocked(shared, locked).toSorted((a, b) => a[0]! - b[0]! || a.length - b.length)
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
function splitLarge(group: NoteGroup, joins: readonly Join[], how: Grouping): readonly NoteGroup[] {
  if (group.length <= how.most) return [group]
  const places = new Map(group.map((note, place) => [note, place]))
  const own = joins.flatMap(({ into, from, likeness }) => {
    const [a, b] = [places.get(into), places.get(from)]
    return a === undefined || b === undefined ? [] : [{ into: a, from: b, likeness }]
  })
  for (const { likeness } of own.toReversed()) {
    if (likeness < how.cut || likeness > BY_HAND) continue
    const parts = cutAt(own, group.length, likeness + HAIR)
    if (parts.filter((part) => part.length >= LEAST_PART).length < 2) continue
    return parts.flatMap((part) =>
      splitLarge(
        part.map((place) => group[place]!),
        joins,
        { ...how, cut: likeness + HAIR },
      ),
    )
  }
  return [group]
}

function attachLoose(groups: readonly NoteGroup[], likeness: Likeness, least: number): readonly NoteGroup[] {
  const kernels = groups.filter((group) => group.length > 1)
  const homes = kernels.map((kernel) => [...kernel])
  const alone: NoteGroup[] = []
  for (const group of groups) {
    const [at] = group
    if (at === undefined || group.length > 1) continue
    const best = bestGroup(at, kernels, likeness)
    if (best !== undefined && best.likeness >= least) homes[best.group]!.push(at)
    else alone.push([at])
  }
  return [...homes.map((home) => home.toSorted((a, b) => a - b)), ...alone]
}

function addSecondPlaces(groups: readonly NoteGroup[], likeness: Likeness, share: number): readonly NoteGroup[] {
  const grown = groups.map((group) => [...group])
  for (const [home, group] of groups.entries()) {
    for (const at of group) {
      const own = nearness(at, group, likeness)
      if (own >= BY_HAND) continue
      const others = groups.map((other, place) => (place === home || other.length < 2 ? [] : other))
      const best = bestGroup(at, others, likeness)
      if (best !== undefined && own > 0 && best.likeness >= share * own) grown[best.group]!.push(at)
    }
  }
  return grown.map((group) => group.sort((a, b) => a - b))
}

/** A locked group is what people made of it, also where a note is in two of them. */
function keepLocked(groups: readonly NoteGroup[], locked: BoundGroups['locked']): readonly NoteGroup[] {
  const kept = groups.map((group) => [...group])
  for (const { places } of locked) {
    const [first] = places
    if (first === undefined) continue
    const home = kept.find((group) => places.filter((at) => group.includes(at)).length * 2 > places.length)
    if (home === undefined) kept.push([...places])
    else for (const at of places) if (!home.includes(at)) home.push(at)
    home?.sort((a, b) => a - b)
  }
  return kept
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
    if (isHeldTo(at, other, likeness)) return BY_HAND
    others += 1
    const value = likeness.at(at, other)
    if (value > first) [first, second] = [value, first]
    else if (value > second) second = value
  }
  return others > 1 ? (first + second) / 2 : first
}
