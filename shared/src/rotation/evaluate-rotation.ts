import type { Cafe } from './cafe.ts'
import type { RotationInstance, SeatPlan } from './instance.ts'
import { pairsOf } from './pairs.ts'
import { readCafe } from './read-cafe.ts'
import { boundsOf, type RotationBounds } from './rotation-bounds.ts'

/** Rules that a plan may break, each with how often it did. */
export interface Violations {
  unseated: number
  doubleSeated: number
  absentSeated: number
  unknown: number
  closedTable: number
  size: number
  host: number
  placement: number
  theme: number
  move: number
  apart: number
  mustVisit: number
  pastChanged: number
}

export interface MixScore {
  readonly attr: string
  readonly same: number
  readonly min: number
  readonly random: number
  /** 1 is as even as can be, 0 as by chance, less is worse than chance. */
  readonly score: number
  readonly weight: number
}

/** What a plan is worth. Ratios are rounded to four places, the score to two. */
export interface RotationMetrics {
  readonly instance?: string | undefined
  readonly hard: number
  readonly violations: Partial<Violations>
  readonly distinctPairs: number
  readonly distinctPairsUB: number
  readonly distinctPairsRef?: number
  readonly pairRatio: number
  readonly pairMeetings: number
  readonly repeats: number
  readonly repeatsLB: number
  readonly maxMeetings: number
  readonly maxMeetingsLB: number
  readonly pairsMeeting3plus: number
  readonly mixScore: number
  readonly mix: readonly MixScore[]
  readonly live?: {
    readonly announced: number
    readonly changed: number
    readonly minChanges: number
    readonly changedShare: number
    readonly excessChanges: number
    readonly stability: number
  }
  /** 0 to 100; 0 where a rule is broken. */
  readonly score: number
}

/** Judges a plan by the definitions of the rotation referee: rules broken, then meetings, mixing and, live, changes. */
export function evaluateRotation(instance: RotationInstance, plan: SeatPlan): RotationMetrics {
  const cafe = readCafe(instance)
  return evaluateCafe(cafe, plan, boundsOf(cafe))
}

export function evaluateCafe(cafe: Cafe, plan: SeatPlan, bounds: RotationBounds): RotationMetrics {
  const { instance } = cafe
  const { seats, violations } = readSeated(cafe, plan)
  for (const { rule, by = 1 } of listBroken(cafe, seats)) violations[rule] += Math.abs(by)
  const hard = Object.values(violations).reduce((sum, count: number) => sum + count, 0)
  const meetings = readMeetings(cafe, seats)
  // Where nobody can meet anybody, all who can have met.
  const ratio = bounds.distinctPairsRef > 0 ? Math.min(1, meetings.distinct / bounds.distinctPairsRef) : 1
  const mix = readMix(cafe, seats, bounds)
  const weight = mix.reduce((sum, one) => sum + one.weight, 0)
  const mixScore = weight > 0 ? mix.reduce((sum, one) => sum + one.weight * one.score, 0) / weight : 1
  const live = instance.live === undefined ? undefined : readChanged(cafe, seats, bounds)
  const base =
    0.6 * ratio +
    (0.1 * bounds.maxMeetLB) / Math.max(bounds.maxMeetLB, meetings.most) +
    0.3 * Math.max(0, Math.min(1, mixScore))
  const score = hard > 0 ? 0 : 100 * (live === undefined ? base : 0.5 * Math.max(0, live.stability) + 0.5 * base)
  return {
    instance: instance.id,
    hard,
    violations: Object.fromEntries(Object.entries(violations).filter(([, count]) => count > 0)),
    distinctPairs: meetings.distinct,
    distinctPairsUB: bounds.distinctPairsUB,
    ...(bounds.distinctPairsRef !== bounds.distinctPairsUB && { distinctPairsRef: bounds.distinctPairsRef }),
    pairRatio: rounded(ratio, 4),
    pairMeetings: meetings.all,
    repeats: meetings.all - meetings.distinct,
    repeatsLB: bounds.forcedRepeats,
    maxMeetings: meetings.most,
    maxMeetingsLB: bounds.maxMeetLB,
    pairsMeeting3plus: meetings.thrice,
    mixScore: rounded(mixScore, 4),
    mix,
    ...(live && { live }),
    score: rounded(score, 2),
  }
}

function readSeated(cafe: Cafe, plan: SeatPlan): { readonly seats: Int32Array; readonly violations: Violations } {
  const { instance, rounds, people, now, past } = cafe
  const violations: Violations = {
    unseated: 0,
    doubleSeated: 0,
    absentSeated: 0,
    unknown: 0,
    closedTable: 0,
    size: 0,
    host: 0,
    placement: 0,
    theme: 0,
    move: 0,
    apart: 0,
    mustVisit: 0,
    pastChanged: 0,
  }
  const tableAt = new Map(instance.tables.map(({ id }, at) => [id, at]))
  const personAt = new Map(instance.participants.map(({ id }, at) => [id, at]))
  const seats = new Int32Array(rounds * people).fill(-1)
  seats.set(past.subarray(0, now * people))
  for (let round = 0; round < rounds; round += 1) {
    const row = plan.rounds[round]
    if (round < now) {
      if (row) violations.pastChanged += pastChanged(cafe, row, round)
      continue
    }
    for (const [id, sitting] of Object.entries(row ?? {})) {
      const table = tableAt.get(id)
      for (const name of sitting) {
        const person = personAt.get(name)
        if (table === undefined || person === undefined) violations.unknown += 1
        else if (cafe.isPresent[round * people + person] !== 1) violations.absentSeated += 1
        else if (seats[round * people + person]! >= 0) violations.doubleSeated += 1
        else {
          seats[round * people + person] = table
          if (cafe.isOpen[round * cafe.tables + table] !== 1) violations.closedTable += 1
        }
      }
    }
  }
  return { seats, violations }
}

function pastChanged(
  { instance, people, past }: Cafe,
  row: Readonly<Record<string, readonly string[]>>,
  round: number,
): number {
  const told = new Map(Object.entries(row).flatMap(([table, sitting]) => sitting.map((id) => [id, table] as const)))
  const tableAt = new Map(instance.tables.map(({ id }, at) => [id, at]))
  return instance.participants.filter(
    ({ id }, at) => (tableAt.get(told.get(id) ?? '') ?? -1) !== past[round * people + at],
  ).length
}

/** One rule that a plan breaks, and where: people, tables and themes are their places in the café's lists. */
export interface Broken {
  readonly rule: 'unseated' | 'host' | 'placement' | 'size' | 'theme' | 'move' | 'apart' | 'mustVisit'
  /** Absent for a theme that is missed all day. */
  readonly round?: number
  readonly person?: number
  readonly other?: number
  readonly table?: number
  readonly theme?: number
  /** How many people too many (or, below zero, too few) sit at the table. */
  readonly by?: number
}

/** Every rule that these seats break in the rounds still to come. */
export function listBroken(cafe: Cafe, seats: Int32Array): readonly Broken[] {
  const broken: Broken[] = []
  for (let round = cafe.now; round < cafe.rounds; round += 1) {
    listPlaces(cafe, seats, round, broken)
    for (const [one, other] of cafe.apart) {
      const table = seats[round * cafe.people + one]!
      if (table >= 0 && table === seats[round * cafe.people + other])
        broken.push({ rule: 'apart', round, person: one, other, table })
    }
  }
  for (let person = 0; person < cafe.people; person += 1) listRoute(cafe, seats, person, broken)
  return broken
}

function listPlaces(cafe: Cafe, seats: Int32Array, round: number, broken: Broken[]): void {
  const { people, tables } = cafe
  const sizes = new Int32Array(tables)
  for (let person = 0; person < people; person += 1) {
    const seat = round * people + person
    if (cafe.isPresent[seat] !== 1) continue
    const table = seats[seat]!
    if (table < 0) {
      broken.push({ rule: 'unseated', round, person })
      continue
    }
    sizes[table]! += 1
    const host = cafe.hostAt[seat]!
    if (host >= 0) {
      if (host !== table) broken.push({ rule: 'host', round, person, table: host })
    } else if (cafe.isOpen[round * tables + table] === 1 && cafe.isAllowed[seat * tables + table] !== 1)
      broken.push({ rule: 'placement', round, person, table })
  }
  for (const { tables: open } of cafe.classes[round]!) {
    for (const table of open) {
      const [least, most] = [cafe.least[round * tables + table]!, cafe.most[round * tables + table]!]
      const by = sizes[table]! > most ? sizes[table]! - most : Math.min(0, sizes[table]! - least)
      if (by !== 0) broken.push({ rule: 'size', round, table, by })
    }
  }
}

function listRoute(cafe: Cafe, seats: Int32Array, person: number, broken: Broken[]): void {
  const { rounds, people, tables, themeOf, rules, now } = cafe
  const visited = new Set<number>()
  for (let round = 0; round < rounds; round += 1) {
    const seat = round * people + person
    const table = seats[seat]!
    if (table < 0) continue
    const theme = themeOf[table]!
    if (round >= now && cafe.hostAt[seat]! < 0 && cafe.isPinned[seat] !== 1) {
      const permitted = (is: (other: number) => boolean) => {
        for (let other = 0; other < tables; other += 1)
          if (cafe.isAllowed[seat * tables + other] === 1 && is(other)) return true
        return false
      }
      if (rules.themes && visited.has(theme) && permitted((other) => !visited.has(themeOf[other]!)))
        broken.push({ rule: 'theme', round, person, table, theme })
      const before = seat - people
      const stayed = round > 0 && seats[before] === table && cafe.hostAt[before]! < 0
      if (rules.move && stayed && permitted((other) => other !== table))
        broken.push({ rule: 'move', round, person, table })
    }
    visited.add(theme)
  }
  for (const [who, theme] of cafe.mustVisit)
    if (who === person && !visited.has(theme)) broken.push({ rule: 'mustVisit', person, theme })
}

/** How often people meet. Two hosts of one table do not count in how often somebody meets somebody. */
function readMeetings(cafe: Cafe, seats: Int32Array) {
  const { rounds, people, hostAt } = cafe
  const met = new Map<number, number>()
  let all = 0
  for (const sitting of readTables(cafe, seats)) {
    sitting.forEach((one, at) => {
      for (const other of sitting.slice(at + 1)) {
        met.set(one * people + other, (met.get(one * people + other) ?? 0) + 1)
        all += 1
      }
    })
  }
  let most = 0
  let thrice = 0
  for (const [pair, times] of met) {
    if (times < 2 || hostTogether(Math.floor(pair / people), pair % people)) continue
    most = Math.max(most, times)
    if (times > 2) thrice += 1
  }
  return { all, distinct: met.size, most: Math.max(most, met.size > 0 ? 1 : 0), thrice }

  function hostTogether(one: number, other: number): boolean {
    for (let round = 0; round < rounds; round += 1) {
      const table = hostAt[round * people + one]!
      if (table >= 0 && table === hostAt[round * people + other]) return true
    }
    return false
  }
}

/** The people at each table of each round from `first` on. */
function readTables({ rounds, people, tables }: Cafe, seats: Int32Array, first = 0): readonly (readonly number[])[] {
  const sitting = Array.from({ length: rounds * tables }, (): number[] => [])
  for (let seat = first * people; seat < rounds * people; seat += 1) {
    const table = seats[seat]!
    if (table >= 0) sitting[Math.floor(seat / people) * tables + table]!.push(seat % people)
  }
  return sitting
}

function readMix(cafe: Cafe, seats: Int32Array, bounds: RotationBounds): readonly MixScore[] {
  const tables = readTables(cafe, seats, cafe.now)
  return cafe.mix.map(({ values }, at) => {
    const { attr, weight, min, random } = bounds.mix[at]!
    let same = 0
    for (const sitting of tables) {
      const counts = new Map<number, number>()
      for (const person of sitting)
        if (values[person]! >= 0) counts.set(values[person]!, (counts.get(values[person]!) ?? 0) + 1)
      for (const count of counts.values()) same += pairsOf(count)
    }
    const asEven = same <= min ? 1 : 0
    const score = random - min < 1e-9 ? asEven : rounded(1 - (same - min) / (random - min), 4)
    return { attr, same, min, random: rounded(random, 1), score, weight }
  })
}

function readChanged(cafe: Cafe, seats: Int32Array, { announced, minChanges }: RotationBounds) {
  let changed = 0
  for (let seat = cafe.now * cafe.people; seat < seats.length; seat += 1) {
    if (cafe.isPresent[seat] === 1 && cafe.announced[seat]! >= 0 && seats[seat] !== cafe.announced[seat]) changed += 1
  }
  return {
    announced,
    changed,
    minChanges,
    changedShare: rounded(changed / Math.max(1, announced), 4),
    excessChanges: changed - minChanges,
    stability: announced > 0 ? rounded((announced - changed) / Math.max(1, announced - minChanges), 4) : 1,
  }
}

function rounded(value: number, places: number): number {
  return Number(value.toFixed(places))
}
