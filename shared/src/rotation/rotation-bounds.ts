import { type Cafe, readCafe } from './cafe.ts'
import { type RotationInstance } from './instance.ts'

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

/** Pairs among `count`. */
export function pairsOf(count: number): number {
  return (count * (count - 1)) / 2
}

/** The fewest pairs that share a place when `count` are spread over `places`. */
export function fewestPairs(count: number, places: number): number {
  if (count <= 1) return 0
  if (places <= 0) return Infinity
  const least = Math.floor(count / places)
  const more = count % places
  return more * pairsOf(least + 1) + (places - more) * pairsOf(least)
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

/** Bound 3: of those who share a table some must share one again, since there are fewer tables to go to than people. */
function readPigeonholes(cafe: Cafe): number {
  const { rounds } = cafe
  const forced = Array.from({ length: rounds }, () => new Float64Array(rounds))
  let all = 0
  for (let round = 0; round < rounds; round += 1) {
    for (let later = round + 1; later < rounds; later += 1) {
      const pairs = later < cafe.now ? metTwice(cafe, round, later) : forcedBetween(cafe, round, later)
      forced[round]![later] = pairs
      forced[later]![round] = pairs
      all += pairs
    }
  }
  return Math.max(heaviestTree(forced), Math.ceil((2 * all) / rounds - 1e-9))
}

function metTwice({ tables, people, past }: Cafe, round: number, later: number): number {
  const together = new Map<number, number>()
  for (let person = 0; person < people; person += 1) {
    const [here, there] = [past[round * people + person]!, past[later * people + person]!]
    if (here >= 0 && there >= 0) together.set(here * tables + there, (together.get(here * tables + there) ?? 0) + 1)
  }
  return [...together.values()].reduce((sum, count) => sum + pairsOf(count), 0)
}

function forcedBetween(cafe: Cafe, round: number, later: number): number {
  const { people, themeOf, groupOf, isPresent, hostAt, isSpecial, rules, now, past } = cafe
  let forced = 0
  cafe.classes[later]!.forEach(({ tables: open }, group) => {
    // With fewer visits than themes there is always one that was not visited.
    const isStrict = rules.themes && later < new Set(open.map((table) => themeOf[table])).size
    const ways = (table: number) => {
      if (isStrict) return open.filter((other) => themeOf[other] !== themeOf[table]).length
      if (rules.move && later === round + 1 && open.length > 1) return open.filter((other) => other !== table).length
      return open.length
    }
    const movers: number[] = []
    for (let person = 0; person < people; person += 1) {
      const [here, there] = [round * people + person, later * people + person]
      const isThere = isPresent[here] === 1 && isPresent[there] === 1
      const isMover =
        groupOf[person] === group && isThere && hostAt[here]! < 0 && hostAt[there]! < 0 && isSpecial[person] === 0
      if (isMover) movers.push(person)
    }
    if (round < now) {
      const at = movers.map((person) => past[round * people + person]!).filter((table) => table >= 0)
      for (const [table, sitting] of Map.groupBy(at, (one) => one)) forced += fewestPairs(sitting.length, ways(table))
      return
    }
    const from = cafe.classes[round]![group]!.tables
    const most = Math.max(...from.map(ways))
    const least = Math.floor(movers.length / from.length)
    const more = movers.length % from.length
    forced += more * fewestPairs(least + 1, most) + (from.length - more) * fewestPairs(least, most)
  })
  return forced
}

/** The weight of the heaviest spanning tree over the rounds (Prim): who meets k times is in k - 1 edges of it at most. */
function heaviestTree(weights: readonly Float64Array[]): number {
  const isIn = new Uint8Array(weights.length)
  const best = new Float64Array(weights.length).fill(-1)
  best[0] = 0
  let sum = 0
  for (let step = 0; step < weights.length; step += 1) {
    let next = -1
    best.forEach((weight, at) => {
      if (isIn[at] === 0 && (next < 0 || weight > best[next]!)) next = at
    })
    isIn[next] = 1
    sum += best[next]!
    best.forEach((weight, at) => {
      if (isIn[at] === 0) best[at] = Math.max(weight, weights[next]![at]!)
    })
  }
  return sum
}

/** Bound 4: with more people than sequences of tables two of them share every round. */
function readSequences(cafe: Cafe): number {
  const { instance, rounds, people, themeOf, groupOf, isSpecial, isPresent, hostAt, now, rules } = cafe
  const isFixed = !instance.hosts?.some(({ from, to }) => from !== undefined || to !== undefined)
  if (now > 0 || !rules.themes || !isFixed) return 1
  let most = 1
  cafe.classes[0]!.forEach((_, group) => {
    const counts = cafe.classes.map((ofRound) => Map.groupBy(ofRound[group]!.tables, (table) => themeOf[table]))
    const themes = counts[0]!.size
    if (rounds > themes || counts.some((count) => count.size !== themes)) return
    const widest = Math.max(...counts.flatMap((count) => [...count.values()].map(({ length }) => length)))
    let sequences = 1
    for (let round = 0; round < rounds; round += 1) sequences *= (themes - round) * widest
    let movers = 0
    for (let person = 0; person < people; person += 1) {
      const isThere = cafe.classes.every((_round, round) => isPresent[round * people + person] === 1)
      if (groupOf[person] === group && isSpecial[person] === 0 && hostAt[person]! < 0 && isThere) movers += 1
    }
    if (movers > sequences) most = rounds
  })
  return most
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

/** Bound 7: seats that must change because of who is there, which tables are open, and sizes; themes may ask for more. */
function readChanges(cafe: Cafe): { readonly announced: number; readonly minChanges: number } {
  const { rounds, people, groupOf, isPresent, now } = cafe
  let announced = 0
  let minChanges = 0
  for (let round = now; round < rounds; round += 1) {
    cafe.classes[round]!.forEach(({ people: there, tables: open }, group) => {
      const kept = new Map<number, number>()
      let told = 0
      for (let person = 0; person < people; person += 1) {
        const seat = round * people + person
        const table = cafe.announced[seat]!
        if (isPresent[seat] !== 1 || groupOf[person] !== group || table < 0) continue
        told += 1
        if (cafe.isAllowed[seat * cafe.tables + table] === 1) kept.set(table, (kept.get(table) ?? 0) + 1)
      }
      if (told === 0) return
      announced += told
      minChanges += told - mostKept(cafe, { round, there, open, kept })
    })
  }
  return { announced, minChanges }
}

interface Kept {
  readonly round: number
  readonly there: number
  readonly open: readonly number[]
  /** How many at each table could stay as told. */
  readonly kept: ReadonlyMap<number, number>
}

function mostKept(cafe: Cafe, { round, there, open, kept }: Kept): number {
  const counts = open.map((table) => kept.get(table) ?? 0)
  if (cafe.isEven) {
    const least = Math.floor(there / open.length)
    const larger = counts.filter((count) => count > least).length
    return counts.reduce((sum, count) => sum + Math.min(count, least), 0) + Math.min(there % open.length, larger)
  }
  let over = 0
  let short = 0
  open.forEach((table, at) => {
    over += Math.max(0, counts[at]! - cafe.most[round * cafe.tables + table]!)
    short += Math.max(0, cafe.least[round * cafe.tables + table]! - counts[at]!)
  })
  const sum = counts.reduce((all, count) => all + count, 0)
  return Math.min(sum, sum - Math.max(over, short - (there - sum)))
}
