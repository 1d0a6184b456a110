import { fnv1a } from '../lib/fnv-1a.ts'
import type { PersonId, TableId, ThemeId } from '../lib/id.ts'
import { sameValue } from '../lib/same-value.ts'
import type { Person } from '../people/person.ts'
import { type Programme, rotationOf, rounds, tableOf } from '../programme/programme.ts'
import { moveSeat } from '../rotation/move-seat.ts'
import type { PlanOptions } from '../rotation/plan-rotation.ts'
import { seedRandom } from '../rotation/random.ts'
import { type Seating, seatOf } from '../rotation/seating.ts'
import { unevenRounds } from '../rotation/uneven-rounds.ts'
import type { Table } from '../tables/table.ts'
import { divideGroups } from './divide-groups.ts'
import type { Origins } from './moment.ts'
import { nameStaying } from './name-staying.ts'
import { peopleHere } from './people.ts'
import { planSeats } from './plan-seats.ts'
import { canTakePart, peopleToSeat, readSeatInstance, stayingAt } from './seat-instance.ts'
import { haveSatTogether, seatPairs } from './seat-pairs.ts'
import { seatTogether } from './seat-together.ts'
import {
  firstOpenRound,
  isOpenIn,
  liveRound,
  type Planned,
  plannedSeatings,
  type Session,
  type SharedSession,
} from './session.ts'

/** Steps of the search when a seating is made or made anew: enough to show it at once; looking on comes after. */
const FIRST_LOOK = 4_000
/** Steps of the search when the day is planned again while it goes on. */
const LIVE_LOOK = 6_000
/** How much more it weighs that people go elsewhere than they were told, or than stands on the desk and on name tags. */
const TOLD = 20
/** The session with these seats, on the desk or before everyone, wherever they stood. */
export function withSeatings(session: Session, seatings: readonly Seating[]): Session {
  return tellUneven(session.seatings.length > 0 ? { ...session, seatings } : { ...session, made: seatings })
}

/** Notes in which rounds, from the current one on, the tables differ by more than one person. */
export function tellUneven(session: Session): Session {
  const { kind } = session.phase
  const rotation = rotationOf(session.programme)
  // Where people choose, or talk by two, no table is to be as large as another.
  const over =
    kind === 'harvest' || kind === 'plenary' || kind === 'closed' || rotation === 'free' || rotation === 'pairs'
  const from = firstOpenRound(session) - (liveRound(session) === undefined ? 0 : 1)
  const coming = new Set(peopleToSeat(session).map(({ id }) => id))
  const seatings = (over ? [] : (plannedSeatings(session) ?? [])).map((seating) => only(seating, coming))
  const isOpen = (table: TableId, round: number) => isOpenIn(session, table, round)
  const uneven = unevenRounds(seatings, session.programme.tables, isOpen).filter(({ round }) => round >= from)
  return { ...session, uneven }
}

/** Plans the seats of all rounds, on the desk. Everyone to plan for gets a group first; seats that were given stay. */
export function makeSeating(session: Session, origins: Origins): Session {
  const { made, ...afresh } = session
  const divided = nameStaying(divideGroups(afresh, origins), origins)
  const seed = seedOf(divided, JSON.stringify(made ?? []))
  const options = { seed, iterations: FIRST_LOOK }
  // A design seats people by their place in the list: in another order it is another plan, just as good.
  const random = seedRandom(seed)
  const people = peopleToSeat(divided)
    .map((person) => ({ person, rank: random() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ person }) => person)
  return tellUneven({ ...divided, made: planFrom(divided, { people, told: [], first: 0, origins, options }) })
}

/**
 * The seats of the rounds still to come, made better by so many steps of the search; nothing where that found nothing
 * better. Before they are shown anybody may move; after it, only where that is worth more than knowing where one goes.
 */
export function improveSeats(session: Planned, origins: Origins, iterations: number): readonly Seating[] | undefined {
  const told = plannedSeatings(session)
  const first = firstOpenRound(session)
  if (told === undefined || first >= told.length || rotationOf(session.programme) !== 'each') return undefined
  const freeToChange = session.seatings.length === 0
  const options = { seed: seedOf(session, `look on ${iterations}`), iterations, freeToChange }
  const better = planFrom(session, { told, first, origins, options })
  return sameValue(better, told) ? undefined : better
}

/** Better and better seats, each found by looking on from the one before, with so many steps each time. */
export function* lookOn(
  session: Planned,
  origins: Origins,
  looks: readonly number[],
): Generator<readonly Seating[], void> {
  let now = session
  for (const iterations of looks) {
    const seatings = improveSeats(now, origins, iterations)
    if (seatings === undefined) continue
    now = now.seatings.length > 0 ? { ...now, seatings } : { ...now, made: seatings }
    yield seatings
  }
}

/** Plans the rounds that nobody was sent to yet around what is now; before anything was made, nothing. */
export function replanLater(session: Session, origins: Origins): Session {
  const told = plannedSeatings(session)
  if (told === undefined) return session
  const grouped = divideGroups(session, origins)
  // Once people were sent to their tables, who stays is for the desk to say.
  const divided = session.seatings.length > 0 ? grouped : nameStaying(grouped, origins)
  const first = firstOpenRound(divided)
  if (first >= told.length) return withSeatings(divided, told)
  const options = {
    seed: seedOf(divided, ''),
    iterations: LIVE_LOOK,
    changeWeight: TOLD,
  }
  return withSeatings(divided, planFrom(divided, { told, first, origins, options }))
}

/**
 * Whether the rounds to come hold somebody who went, or send somebody away from the table where they stay: both may be
 * when a round that people were sent to is to come once more.
 */
export function isOutdated(session: Session): boolean {
  const first = firstOpenRound(session)
  const here = new Map(peopleToSeat(session).map((person) => [person.id, person]))
  return (plannedSeatings(session) ?? []).some((seating, round) => {
    if (round < first) return false
    if (Object.values(seating).some((people) => people.some((id) => !here.has(id)))) return true
    return [...here.values()].some((person) => {
      const table = stayingAt(session, person, round, session.given)
      return table !== undefined && round < (person.until ?? Infinity) && seatOf(seating, person.id) !== table
    })
  })
}

/**
 * Gives everyone here who has no seat in the round that runs or is walked to one; nobody else moves. Where people choose
 * they get time for it until the round opens, and who has no talk by two to go to waits.
 */
export function seatEveryone(session: Session): Session {
  const round = liveRound(session)
  if (round === undefined || session.seatings.length === 0) return session
  let seated = session
  for (const person of peopleHere(session)) {
    if (round < (person.until ?? Infinity)) seated = seatIn(seated, person, round)
  }
  return seated
}

/** Puts a person at this table in a round, and nobody else anywhere else. */
export function placeAt(session: Session, person: PersonId, table: TableId, round: number): Session {
  const seatings = plannedSeatings(session) ?? []
  return withSeatings(
    session,
    seatings.map((seating, at) => (at === round ? moveSeat(seating, person, table) : seating)),
  )
}

/** Remembers that a person is to sit at this table in a round, whatever is planned later. */
export function giveSeat(session: Session, person: PersonId, table: TableId, round: number): Session {
  const given = session.given ?? {}
  return { ...session, given: { ...given, [round]: { ...given[round], [person]: table } } }
}

function seatIn(session: Session, person: Person, round: number): Session {
  if (seatOf(session.seatings[round], person.id) !== undefined) return session
  const table = stayingAt(session, person, round, session.given) ?? pickSeat(session, person, round)
  return table === undefined ? session : placeAt(session, person.id, table, round)
}

function pickSeat(session: Session, person: Person, round: number): TableId | undefined {
  const rotation = rotationOf(session.programme)
  if (rotation === 'free' && session.phase.kind === 'rotation') return undefined
  if (rotation === 'pairs') return pickTalk(session, person, round)
  return pickTable(session, person, round, session.seatings)
}

/** A table of one's group at which somebody waits whom one neither met nor is to meet. */
function pickTalk(session: Planned, person: Person, round: number): TableId | undefined {
  const seating = session.seatings[round] ?? {}
  return session.programme.tables.find(({ id, group }) => {
    const [host, ...others] = seating[id] ?? []
    if (group !== person.group || host === undefined || others.length > 0) return false
    return !haveSatTogether(session.seatings, person.id, [host])
  })?.id
}

/**
 * The table for one more person: one where this person can take part, then not with who is kept apart, then a new theme,
 * then the smallest. Where people choose their tables, a chair that is left goes before a new theme.
 */
function pickTable(session: Planned, person: Person, round: number, seatings: readonly Seating[]): TableId | undefined {
  const seating = only(seatings[round] ?? {}, new Set(peopleToSeat(session).map(({ id }) => id)))
  const met = themesMet(session, seatings, person.id, round)
  const isFree = rotationOf(session.programme) === 'free'
  const cost = (table: Table) => {
    const people = seating[table.id] ?? []
    return [
      canTakePart(person, table) ? 0 : 1,
      people.some((other) => isApart(session, person.id, other)) ? 1 : 0,
      isFree && people.length >= table.chairs ? 1 : 0,
      met.has(table.theme) ? 1 : 0,
      people.length,
    ] as const
  }
  return session.programme.tables
    .filter(({ id, group }) => group === person.group && isOpenIn(session, id, round))
    .map((table) => ({ id: table.id, cost: cost(table) }))
    .toSorted(({ cost: a }, { cost: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3] || a[4] - b[4])[0]
    ?.id
}

function isApart({ apart = [] }: Planned, one: PersonId, other: PersonId): boolean {
  return apart.some((pair) => pair.includes(one) && pair.includes(other))
}

function themesMet(
  { programme }: SharedSession,
  seatings: readonly Seating[],
  person: PersonId,
  before: number,
): ReadonlySet<ThemeId> {
  return new Set(
    seatings.slice(0, before).flatMap((seating) => tableOf(programme, seatOf(seating, person))?.theme ?? []),
  )
}

function only(seating: Seating, people: ReadonlySet<PersonId>): Seating {
  return Object.fromEntries(
    Object.entries(seating).map(([table, sitting]) => [table, sitting.filter((id) => people.has(id))]),
  )
}

interface Planning {
  readonly people?: readonly Person[]
  readonly told: readonly Seating[]
  readonly first: number
  readonly origins: Origins
  readonly options: PlanOptions
}

/** The rounds from `first` on, planned; those before as they were told, also with people who have left since. */
function planFrom(session: Planned, planning: Planning): readonly Seating[] {
  const { told, first, people = peopleToSeat(session) } = planning
  switch (rotationOf(session.programme)) {
    case 'each':
      return planEach(session, planning)
    case 'together':
      return planTogether(session, planning)
    case 'free':
      return [...told.slice(0, first), ...planFree(session, people, first)]
    case 'pairs':
      return seatPairs(session, people, told, first)
  }
}

/** Everyone's own route. */
function planEach(session: Planned, planning: Planning): readonly Seating[] {
  const { told, first, origins, people = peopleToSeat(session) } = planning
  const instance = readSeatInstance(session, {
    people,
    origins,
    told,
    first,
    given: session.given ?? {},
    apart: session.apart ?? [],
  })
  const facts = told.slice(0, first)
  const bend = session.preferEven === true ? 'themes' : 'sizes'
  const plan = planSeats(instance, { facts, told, bend, options: planning.options })
  let seatings: readonly Seating[] = facts
  for (let round = first; round < rounds(session.programme).length; round += 1) {
    const planned = plan.rounds[round] as Seating | undefined
    const seating = settleRound(session, people, seatings, planned ?? {}, round)
    seatings = [...seatings, keepOrder(seating, told[round])]
  }
  return seatings
}

/** The first round planned, and from then on everyone of a table goes on together. */
function planTogether(session: Planned, planning: Planning): readonly Seating[] {
  const { told, first, people = peopleToSeat(session) } = planning
  const { programme } = session
  const opening = { ...session, programme: upToFirstRound(programme) }
  let seatings = first === 0 ? planEach(opening, { ...planning, told: told.slice(0, 1) }) : told.slice(0, first)
  for (let round = seatings.length; round < rounds(programme).length; round += 1) {
    const seating = seatTogether(session, people, seatings[round - 1] ?? {}, round)
    seatings = [...seatings, keepOrder(seating, told[round])]
  }
  return seatings
}

function upToFirstRound(programme: Programme): Programme {
  const [first] = rounds(programme)
  return { ...programme, items: programme.items.filter((item) => item.kind !== 'round' || item === first) }
}

/** Only who stays at a table, or was given one, has a seat before people choose theirs. */
function planFree(session: Planned, people: readonly Person[], first: number): readonly Seating[] {
  const { programme, given } = session
  return rounds(programme)
    .map((_, round): Seating => {
      let seating: Seating = Object.fromEntries(programme.tables.map(({ id }) => [id, []]))
      for (const person of people) {
        if (round >= (person.until ?? Infinity)) continue
        const named = tableOf(programme, given?.[round]?.[person.id])?.id
        const open = named !== undefined && isOpenIn(session, named, round) ? named : undefined
        const table = stayingAt(session, person, round, given) ?? open
        if (table !== undefined) seating = moveSeat(seating, person.id, table)
      }
      return seating
    })
    .slice(first)
}

/**
 * A round with every table in it, and what the planner leaves out: somebody given a table of another group sits there, and
 * who found no seat gets the smallest.
 */
function settleRound(
  session: Planned,
  people: readonly Person[],
  before: readonly Seating[],
  planned: Seating,
  round: number,
): Seating {
  const { programme } = session
  let seating: Seating = Object.fromEntries(programme.tables.map(({ id }) => [id, planned[id] ?? []]))
  for (const person of people) {
    if (person.group === undefined || round >= (person.until ?? Infinity)) continue
    const given = tableOf(programme, session.given?.[round]?.[person.id])?.id
    const isOpen = given !== undefined && isOpenIn(session, given, round)
    const now = seatOf(seating, person.id)
    const wanted = stayingAt(session, person, round, session.given) ?? (isOpen ? given : now)
    const table = wanted ?? pickTable(session, person, round, [...before, seating])
    if (table !== undefined && table !== now) seating = moveSeat(seating, person.id, table)
  }
  return seating
}

/** Where the same people sit at a table as were told, they stay listed as they were: what did not change is not told again. */
function keepOrder(seating: Seating, told: Seating | undefined): Seating {
  if (told === undefined) return seating
  return Object.fromEntries(
    Object.entries(seating).map(([table, people]) => {
      const before = told[table as TableId] ?? []
      const isSame = before.length === people.length && before.every((person) => people.includes(person))
      return [table, isSame ? before : people]
    }),
  )
}

/** The same session at the same step always plans the same. */
function seedOf({ id, step }: Planned, salt: string): number {
  return fnv1a(`${id}/${step}/${salt}`)
}
