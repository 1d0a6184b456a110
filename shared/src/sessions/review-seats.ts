import type { PersonId, TableId, ThemeId } from '../lib/id.ts'
import type { Cafe } from '../rotation/cafe.ts'
import { type Broken, evaluateCafe, listBroken } from '../rotation/evaluate-rotation.ts'
import { boundsOf } from '../rotation/rotation-bounds.ts'
import { moveSeat } from '../rotation/move-seat.ts'
import { type RotationFinding, validateRotation } from '../rotation/validate-rotation.ts'
import { readCafe } from '../rotation/read-cafe.ts'
import { readSeats, type Seating } from '../rotation/seating.ts'
import { layerOf, type Origins } from './moment.ts'
import { peopleToSeat, readSeatInstance } from './seat-instance.ts'
import { seatTogether } from './seat-together.ts'
import { type Planned, firstOpenRound, isOpenIn } from './session.ts'

/** One rule that a plan bends, about whom and where. */
export interface Bent {
  readonly rule: Broken['rule']
  readonly round?: number
  readonly person?: PersonId
  readonly other?: PersonId
  readonly table?: TableId
  readonly theme?: ThemeId
  /** How many people too many, or, below zero, too few. */
  readonly by?: number
}

/** A table at which nobody of a layer sits though there are people of it. */
export interface Lacking {
  readonly round: number
  readonly table: TableId
  readonly layer: 'rijk' | 'regio'
}

/** What makes a plan without a bent rule impossible, about whom and where. */
export interface Impossible {
  readonly rule: RotationFinding['rule']
  readonly round?: number
  readonly people: readonly PersonId[]
  readonly tables: readonly TableId[]
  readonly themes: readonly ThemeId[]
}

/** How good a plan of seats is, in what people can be told. */
export interface SeatReview {
  /** Pairs of people that meet, and the most that can be shown to be possible at all. */
  readonly meetings: number
  readonly mostMeetings: number
  /** How often somebody meets somebody again, and how often that cannot be helped. */
  readonly repeats: number
  readonly fewestRepeats: number
  /** 1: organisations and layers are spread as evenly as can be; 0: as by chance. */
  readonly mixing: number
  readonly bent: readonly Bent[]
  readonly lacking: readonly Lacking[]
  /** Why no plan can keep all rules, where that is proven. */
  readonly impossible: readonly Impossible[]
}

/**
 * Judges seats of all rounds. What somebody gave by hand is judged as if the planner had chosen it, so that what it bends
 * is seen. Rounds that have been count for who met whom, and bend nothing.
 */
export function reviewSeats(session: Planned, seatings: readonly Seating[], origins: Origins): SeatReview {
  const { cafe, seats } = readPlan(session, seatings, origins)
  const bounds = boundsOf(cafe)
  const metrics = evaluateCafe(cafe, { rounds: seatings }, bounds)
  return {
    meetings: metrics.distinctPairs,
    mostMeetings: Math.max(metrics.distinctPairs, bounds.distinctPairsRef),
    repeats: metrics.repeats,
    fewestRepeats: Math.min(metrics.repeats, bounds.forcedRepeats),
    mixing: metrics.mixScore,
    bent: listBroken(cafe, seats).map((broken) => nameBroken(cafe, broken)),
    lacking: listLacking(session, seatings, origins),
    impossible: findImpossible(session, seatings, origins),
  }
}

/** Above zero where the first plan is better in what people can be told, below where it is worse, zero where it is the same. */
export function compareReviews(one: SeatReview, other: SeatReview): number {
  const percent = ({ mixing }: SeatReview) => Math.round(100 * mixing)
  return (
    other.bent.length - one.bent.length ||
    one.meetings - other.meetings ||
    other.repeats - one.repeats ||
    other.lacking.length - one.lacking.length ||
    percent(one) - percent(other)
  )
}

/** What moving one person would bend that is not bent now, mend that is, and how many meetings it would bring. */
export interface MoveReview {
  readonly bends: readonly Bent[]
  readonly mends: readonly Bent[]
  readonly meetings: number
}

/** Judges a move of one person to each other open table of the own group in a round, nobody else moving. */
export function reviewMoves(
  session: Planned,
  seatings: readonly Seating[],
  origins: Origins,
  { person, round }: { readonly person: PersonId; readonly round: number },
): ReadonlyMap<TableId, MoveReview> {
  const { cafe, seats } = readPlan(session, seatings, origins)
  const before = new Map(listBroken(cafe, seats).map((broken) => [keyOf(broken), broken]))
  const pairs = countPairs(seatings)
  const at = cafe.instance.participants.findIndex(({ id }) => id === person)
  const reviews = new Map<TableId, MoveReview>()
  if (cafe.isPresent[round * cafe.people + at] !== 1) return reviews
  const { group } = session.people[person] ?? {}
  for (const table of session.programme.tables) {
    const isHere = seatings[round]?.[table.id]?.includes(person) === true
    if (isHere || table.group !== group || !isOpenIn(session, table.id, round)) continue
    const moved = seats.slice()
    moved[round * cafe.people + at] = cafe.instance.tables.findIndex(({ id }) => id === table.id)
    const after = new Map(listBroken(cafe, moved).map((broken) => [keyOf(broken), broken]))
    const others = seatings.map((seating, now) => (now === round ? moveSeat(seating, person, table.id) : seating))
    reviews.set(table.id, {
      bends: [...after].flatMap(([key, broken]) => (before.has(key) ? [] : [nameBroken(cafe, broken)])),
      mends: [...before].flatMap(([key, broken]) => (after.has(key) ? [] : [nameBroken(cafe, broken)])),
      meetings: countPairs(others).size - pairs.size,
    })
  }
  return reviews
}

/** How often each two people sit at one table, by `pairKey`. */
export function countPairs(seatings: readonly Seating[]): ReadonlyMap<string, number> {
  const met = new Map<string, number>()
  for (const people of seatings.flatMap((seating) => Object.values(seating))) {
    people.forEach((one, at) => {
      for (const other of people.slice(at + 1)) {
        const key = pairKey(one, other)
        met.set(key, (met.get(key) ?? 0) + 1)
      }
    })
  }
  return met
}

/** Names two people, whichever comes first. */
export function pairKey(one: PersonId, other: PersonId): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

/** What "iedereen één tafel door" would give: the first round's tables go on together; hosts, and who stays, sit still. */
export function shiftTables(session: Planned, seatings: readonly Seating[]): readonly Seating[] {
  const bare = { ...session, given: {}, preferEven: false }
  const people = peopleToSeat(session)
  const [first = {}, ...others] = seatings
  return others.reduce<readonly Seating[]>(
    (shifted, _, at) => [...shifted, seatTogether(bare, people, shifted[at] ?? {}, at + 1)],
    [first],
  )
}

function readPlan(session: Planned, seatings: readonly Seating[], origins: Origins) {
  const first = firstOpenRound(session)
  const people = peopleToSeat(session)
  const cafe = readCafe(
    readSeatInstance(session, { people, origins, told: seatings, first, given: {}, apart: session.apart ?? [] }),
  )
  const seats = new Int32Array(cafe.rounds * cafe.people).fill(-1)
  const tableAt = new Map(cafe.instance.tables.map(({ id }, at) => [id, at]))
  seatings.slice(0, cafe.rounds).forEach((seating, round) => {
    const row = readSeats(seating)
    cafe.instance.participants.forEach(({ id }, at) => {
      seats[round * cafe.people + at] = tableAt.get(row.get(id as PersonId) ?? '') ?? -1
    })
  })
  return { cafe, seats }
}

function keyOf({ rule, round = -1, person = -1, other = -1, table = -1, theme = -1 }: Broken): string {
  return [rule, round, person, other, rule === 'theme' ? -1 : table, theme].join(' ')
}

function nameBroken({ instance, themes }: Cafe, { rule, round, person, other, table, theme, by }: Broken): Bent {
  const personIn = (at: number | undefined) => instance.participants[at ?? -1]?.id as PersonId | undefined
  const [one, second] = [personIn(person), personIn(other)]
  const place = instance.tables[table ?? -1]?.id as TableId | undefined
  const about = themes[theme ?? -1] as ThemeId | undefined
  return {
    rule,
    ...(round !== undefined && { round }),
    ...(one !== undefined && { person: one }),
    ...(second !== undefined && { other: second }),
    ...(place !== undefined && { table: place }),
    ...(about !== undefined && { theme: about }),
    ...(by !== undefined && { by }),
  }
}

function findImpossible(session: Planned, seatings: readonly Seating[], origins: Origins): readonly Impossible[] {
  const { given = {}, apart = [] } = session
  const first = firstOpenRound(session)
  const instance = readSeatInstance(session, {
    people: peopleToSeat(session),
    origins,
    told: seatings,
    first,
    given,
    apart,
  })
  return validateRotation(instance).map(({ rule, round, people = [], tables = [], themes = [] }) => ({
    rule,
    ...(round !== undefined && { round }),
    people: people as readonly PersonId[],
    tables: tables as readonly TableId[],
    themes: themes as readonly ThemeId[],
  }))
}

function listLacking(session: Planned, seatings: readonly Seating[], origins: Origins): readonly Lacking[] {
  const first = firstOpenRound(session)
  const layers = ['rijk', 'regio'] as const
  return seatings.flatMap((seating, round) => {
    if (round < first) return []
    return layers.flatMap((layer) => {
      const has = (people: readonly PersonId[] = []) => people.some((id) => layerOf(origins, id) === layer)
      return session.programme.tables.flatMap(({ id: table, group }) => {
        const people = seating[table] ?? []
        const inGroup = session.programme.tables.filter((other) => other.group === group)
        const isThere = inGroup.some((other) => has(seating[other.id]))
        return people.length > 0 && isThere && !has(people) ? [{ round, table, layer }] : []
      })
    })
  })
}
