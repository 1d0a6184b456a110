import type { Cafe } from './cafe.ts'
import { readChanges } from './forced-changes.ts'
import { readPigeonholes, readSequences } from './forced-repeats.ts'
import type { RotationInstance } from './instance.ts'
import { fewestPairs, pairsOf } from './pairs.ts'
import { readCafe } from './read-cafe.ts'

export interface MixBound {
  readonly attr: string
  readonly weight: number
  /** The fewest pairs with the same value that can share tables, each round spread as evenly as can be. */
  readonly min: number
  /** As many as there would be with everyone seated by chance. */
  readonly random: number
}

/** What no plan for a café can better; the ratios in `evaluateRotation` are against these. */
export interface RotationBounds {
  /** Meetings of two people, over all rounds. */
  readonly pairMeetings: number
  /** Meetings that must be with somebody met before. */
  readonly forcedRepeats: number
  readonly ub: { readonly reachablePairs: number; readonly seats: number; readonly pigeonhole: number }
  readonly distinctPairsUB: number
  /** The same at the most even sizes; the two differ only where tables have seats of their own. */
  readonly distinctPairsRef: number
  /** Somebody meets somebody at least so often. */
  readonly maxMeetLB: number
  readonly mix: readonly MixBound[]
  /** Seats of people present that were announced. */
  readonly announced: number
  /** The fewest of these that can be kept from changing. */
  readonly minChanges: number
}

/** Proves what no plan can better. Bounds 1 to 7 of the rotation definitions: reach, seats, pigeonholes, sequences, mix, changes. */
export function rotationBounds(instance: RotationInstance): RotationBounds {
  return boundsOf(readCafe(instance))
}

export function boundsOf(cafe: Cafe): RotationBounds {
  const { met, meetings: pastMeetings } = readPast(cafe)
  const reach = readReach(cafe, met)
  const seats = readSeats(cafe)
  const pairMeetings = pastMeetings + seats.meetings
  let degrees = 0
  for (let person = 0; person < cafe.people; person += 1) degrees += Math.min(reach.each[person]!, seats.each[person]!)

  const cohosted = readCohosted(cafe)
  const forcedRepeats = readPigeonholes(cafe) + cohosted
  const ub = {
    reachablePairs: reach.pairs,
    seats: met.size + Math.floor(degrees / 2),
    pigeonhole: pairMeetings - forcedRepeats,
  }
  const distinctPairsUB = Math.min(ub.reachablePairs, ub.seats, ub.pigeonhole)
  return {
    pairMeetings,
    forcedRepeats,
    ub,
    distinctPairsUB,
    distinctPairsRef: Math.min(distinctPairsUB, pastMeetings + seats.evenMeetings - forcedRepeats),
    maxMeetLB: Math.max(
      readSequences(cafe),
      forcedRepeats - cohosted > 0 || pairMeetings - cohosted > reach.pairs ? 2 : 1,
      Math.ceil((pairMeetings - cohosted) / Math.max(1, reach.pairs)),
    ),
    mix: cafe.mix.map(({ attribute, weight, values }) => ({ attr: attribute, weight, ...readMix(cafe, values) })),
    ...readChanges(cafe),
  }
}

/** Pairs that have met in rounds that have been, and how often anybody met anybody. */
function readPast({ now, people, past }: Cafe) {
  const met = new Set<number>()
  let meetings = 0
  for (let round = 0; round < now; round += 1) {
    for (let one = 0; one < people; one += 1) {
      for (let other = one + 1; other < people; other += 1) {
        const table = past[round * people + one]!
        if (table < 0 || table !== past[round * people + other]) continue
        met.add(one * people + other)
        meetings += 1
      }
    }
  }
  return { met, meetings }
}

/** Bound 1: pairs that can ever sit together, and with how many somebody can do so for the first time. */
function readReach(cafe: Cafe, met: ReadonlySet<number>) {
  const { instance, rounds, people, groupOf, hostAt, now } = cafe
  const apart = new Set(cafe.apart.map(([a, b]) => Math.min(a, b) * people + Math.max(a, b)))
  const hasHosts = (instance.hosts?.length ?? 0) > 0
  const each = new Int32Array(people)
  const from = instance.participants.map((person) => Math.max(now, person.from ?? 0))
  const to = instance.participants.map((person) => person.to ?? rounds)
  let pairs = 0
  for (let one = 0; one < people; one += 1) {
    for (let other = one + 1; other < people; other += 1) {
      const pair = one * people + other
      if (met.has(pair)) {
        pairs += 1
        continue
      }
      if (groupOf[one] !== groupOf[other] || apart.has(pair)) continue
      const first = Math.max(from[one]!, from[other]!)
      const end = Math.min(to[one]!, to[other]!)
      let canMeet = !hasHosts && end > first
      for (let round = first; hasHosts && round < end && !canMeet; round += 1) {
        const [here, there] = [hostAt[round * people + one]!, hostAt[round * people + other]!]
        canMeet = here < 0 || there < 0 || here === there
      }
      if (!canMeet) continue
      pairs += 1
      each[one]! += 1
      each[other]! += 1
    }
  }
  return { pairs, each }
}

/** Rounds beyond the first in which two hosts of one table sit together. */
function readCohosted({ instance, rounds, people, hostAt, now }: Cafe): number {
  const ids = new Map(instance.participants.map(({ id }, at) => [id, at]))
  const hosts = [...new Set((instance.hosts ?? []).map(({ participant }) => ids.get(participant) ?? -1))]
  let cohosted = 0
  hosts.forEach((one, at) => {
    for (const other of hosts.slice(at + 1)) {
      let together = 0
      for (let round = now; round < rounds; round += 1) {
        const table = hostAt[round * people + one] ?? -1
        if (table >= 0 && table === hostAt[round * people + other]) together += 1
      }
      cohosted += Math.max(0, together - 1)
    }
  })
  return cohosted
}

/** Bound 2: the most meetings the seats give, the same at even sizes, and how many neighbours a person can have in all. */
function readSeats(cafe: Cafe) {
  const { rounds, people, groupOf, isPresent, now } = cafe
  const each = new Int32Array(people)
  let meetings = 0
  let evenMeetings = 0
  for (let round = now; round < rounds; round += 1) {
    cafe.classes[round]!.forEach((_, group) => {
      const { most, largest } = mostMeetings(cafe, round, group)
      meetings += most
      evenMeetings += evenlyMet(cafe, round, group)
      for (let person = 0; person < people; person += 1) {
        if (isPresent[round * people + person] === 1 && groupOf[person] === group) each[person]! += largest - 1
      }
    })
  }
  return { meetings, evenMeetings, each }
}

function mostMeetings(cafe: Cafe, round: number, group: number) {
  const { people, tables } = cafe.classes[round]![group]!
  if (tables.length === 0) return { most: 0, largest: 0 }
  if (cafe.isEven) return { most: fewestPairs(people, tables.length), largest: Math.ceil(people / tables.length) }
  const least = (table: number) => cafe.least[round * cafe.tables + table]!
  const most = (table: number) => cafe.most[round * cafe.tables + table]!
  const sizes = new Map(tables.map((table) => [table, least(table)]))
  let left = people - tables.reduce((sum, table) => sum + least(table), 0)
  for (const table of tables.toSorted((a, b) => most(b) - most(a))) {
    const more = Math.max(0, Math.min(left, most(table) - sizes.get(table)!))
    sizes.set(table, sizes.get(table)! + more)
    left -= more
  }
  return {
    most: [...sizes.values()].reduce((sum, size) => sum + pairsOf(size), 0),
    largest: Math.max(...tables.map(most)),
  }
}

function evenlyMet(cafe: Cafe, round: number, group: number): number {
  const { people, tables } = cafe.classes[round]![group]!
  if (tables.length === 0) return 0
  if (cafe.isEven) return fewestPairs(people, tables.length)
  const sizes = tables.map((table) => cafe.least[round * cafe.tables + table]!)
  for (let left = people - sizes.reduce((sum, size) => sum + size, 0); left > 0; left -= 1) {
    let smallest = -1
    sizes.forEach((size, at) => {
      const hasRoom = size < cafe.most[round * cafe.tables + tables[at]!]!
      if (hasRoom && (smallest < 0 || size < sizes[smallest]!)) smallest = at
    })
    if (smallest < 0) break
    sizes[smallest]! += 1
  }
  return sizes.reduce((sum, size) => sum + pairsOf(size), 0)
}

/** Bound 6: each value as even over the tables as can be, against everyone seated by chance. */
function readMix(cafe: Cafe, values: Int32Array): { readonly min: number; readonly random: number } {
  const { rounds, people, groupOf, isPresent, now } = cafe
  let min = 0
  let random = 0
  for (let round = now; round < rounds; round += 1) {
    cafe.classes[round]!.forEach(({ people: there, tables }, group) => {
      const counts = new Map<number, number>()
      for (let person = 0; person < people; person += 1) {
        const value = values[person]!
        if (isPresent[round * people + person] === 1 && groupOf[person] === group && value >= 0) {
          counts.set(value, (counts.get(value) ?? 0) + 1)
        }
      }
      const chance = there > 1 ? fewestPairs(there, tables.length) / pairsOf(there) : 0
      for (const count of counts.values()) {
        min += fewestPairs(count, tables.length)
        random += pairsOf(count) * chance
      }
    })
  }
  return { min, random }
}
