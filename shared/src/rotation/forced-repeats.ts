import type { Cafe } from './cafe.ts'
import { fewestPairs, pairsOf } from './pairs.ts'

/** Bound 3: of those who share a table some must share one again, since there are fewer tables to go to than people. */
export function readPigeonholes(cafe: Cafe): number {
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
export function readSequences(cafe: Cafe): number {
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
