import { type PersonId, type TableId, type ThemeId } from '../lib/id.ts'
import { type Person } from '../people/person.ts'
import { rounds, tableOf } from '../programme/programme.ts'
import { moveSeat } from '../rotation/move-seat.ts'
import { planRotation, type PlanRequest } from '../rotation/plan-rotation.ts'
import { seedRandom } from '../rotation/random.ts'
import { replan } from '../rotation/replan.ts'
import { type PlannerPerson, type PlannerTable, type Seating, seatOf } from '../rotation/seating.ts'
import { unevenRounds } from '../rotation/uneven-rounds.ts'
import { type Table } from '../tables/table.ts'
import { divideGroups } from './divide-groups.ts'
import { evenOut } from './even-out.ts'
import { organisationOf, type Organisations } from './moment.ts'
import { findParticipant, needsSeat, peopleHere } from './people.ts'
import { currentRound, hostedTable, liveRound, type Session, type SharedSession } from './session.ts'

/** The seats of all rounds as they stand, shown or still on the desk. */
export function plannedSeatings(session: Session): readonly Seating[] | undefined {
  return session.seatings.length > 0 ? session.seatings : session.made
}

/** The first round that may still be planned otherwise: the one after the round that everybody was sent to. */
export function firstOpenRound(session: Session): number {
  if (session.seatings.length === 0) return 0
  const current = currentRound(session)
  return current === undefined ? 0 : current + 1
}

/** The session with these seats, on the desk or before everyone, wherever they stood. */
export function withSeatings(session: Session, seatings: readonly Seating[]): Session {
  return tellUneven(session.seatings.length > 0 ? { ...session, seatings } : { ...session, made: seatings })
}

/** Notes in which rounds, from the current one on, the tables differ by more than one person. */
export function tellUneven(session: Session): Session {
  const { kind } = session.phase
  const over = kind === 'harvest' || kind === 'plenary' || kind === 'closed'
  const from = firstOpenRound(session) - (liveRound(session) === undefined ? 0 : 1)
  const seatings = (over ? [] : (plannedSeatings(session) ?? [])).map((seating) => onlyHere(session, seating))
  const uneven = unevenRounds(seatings, plannerTables(session)).filter(({ round }) => round >= from)
  return { ...session, uneven }
}

/** Plans the seats of all rounds, on the desk. Everyone here gets a group first; seats that were given stay. */
export function makeSeating(session: Session, organisations: Organisations): Session {
  const divided = divideGroups(session, organisations)
  const seed = seedOf(divided, JSON.stringify(divided.made ?? []))
  const seatings = planAfresh(plannerView(divided, [], 0, organisations), seed)
  return tellUneven({ ...divided, made: adjustFrom(divided, seatings, 0, organisations) })
}

/** Plans the rounds that nobody was sent to yet around what is now; before anything was made, nothing. */
export function replanLater(session: Session, organisations: Organisations): Session {
  const told = plannedSeatings(session)
  if (told === undefined) return session
  const divided = divideGroups(session, organisations)
  const first = firstOpenRound(divided)
  const seatings = adjustFrom(divided, planFrom(divided, told, first, organisations), first, organisations)
  return withSeatings(divided, seatings)
}

/**
 * Whether the rounds to come hold somebody who went, or send somebody away from the table where they stay: both may be
 * when a round that people were sent to is to come once more.
 */
export function isOutdated(session: Session): boolean {
  const first = firstOpenRound(session)
  const here = new Map(peopleHere(session).map((person) => [person.id, person]))
  return (plannedSeatings(session) ?? []).some((seating, round) => {
    if (round < first) return false
    if (Object.values(seating).some((people) => people.some((id) => !here.has(id)))) return true
    return [...here.values()].some((person) => {
      const isGiven = session.given?.[round]?.[person.id] !== undefined
      // A host stays with the table, whatever was given.
      const table = isGiven ? hostedTable(session, person.id) : staysAt(session, person)
      return table !== undefined && round < (person.until ?? Infinity) && seatOf(seating, person.id) !== table
    })
  })
}

/** Gives everyone here who has no seat in the round that runs or is walked to one; nobody else moves. */
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

/** The table at which someone stays in every round: as its host, or because that was agreed. */
export function staysAt(session: SharedSession, person: Person): TableId | undefined {
  return tableOf(session.programme, hostedTable(session, person.id) ?? person.staysAt)?.id
}

function seatIn(session: Session, person: Person, round: number): Session {
  if (seatOf(session.seatings[round], person.id) !== undefined) return session
  const table = staysAt(session, person) ?? pickTable(session, person, round)
  return table === undefined ? session : placeAt(session, person.id, table, round)
}

/** The table for one more person: one where this person can take part, then a new theme, then the smallest. */
function pickTable(session: Session, person: Person, round: number): TableId | undefined {
  const seating = onlyHere(session, session.seatings[round] ?? {})
  const met = themesMet(session, session.seatings, person.id, round)
  const cost = (table: Table) =>
    [suits(person, table) ? 0 : 1, met.has(table.theme) ? 1 : 0, seating[table.id]?.length ?? 0] as const
  return session.programme.tables
    .filter(({ group }) => group === person.group)
    .map((table) => ({ id: table.id, cost: cost(table) }))
    .toSorted(({ cost: a }, { cost: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])[0]?.id
}

function suits(person: Person, table: Table): boolean {
  if (person.online) return table.video !== undefined
  return person.device || table.kind !== 'own-devices'
}

function themesMet(
  { programme }: Session,
  seatings: readonly Seating[],
  person: PersonId,
  before: number,
): ReadonlySet<ThemeId> {
  return new Set(
    seatings.slice(0, before).flatMap((seating) => tableOf(programme, seatOf(seating, person))?.theme ?? []),
  )
}

function onlyHere(session: Session, seating: Seating): Seating {
  const here = (id: PersonId) => {
    const person = findParticipant(session, id)
    return person !== undefined && needsSeat(person)
  }
  return Object.fromEntries(Object.entries(seating).map(([table, people]) => [table, people.filter(here)]))
}

/** The planner takes people in the order of their ids; under other names they get another plan, just as good. */
function planAfresh({ people, ...room }: Omit<PlanRequest, 'seed'>, seed: number): readonly Seating[] {
  const random = seedRandom(seed)
  const order = people.map((person) => ({ person, rank: random() })).toSorted((a, b) => a.rank - b.rank)
  const aliasOf = (place: number) => String(place).padStart(4, '0') as PersonId
  const ids = new Map(order.map(({ person }, place) => [aliasOf(place), person.id]))
  const masked = order.map(({ person }, place) => ({ ...person, id: aliasOf(place) }))
  return planRotation({ ...room, people: masked, seed }).seatings.map((seating) =>
    Object.fromEntries(
      Object.entries(seating).map(([table, aliases]) => [table, aliases.flatMap((alias) => ids.get(alias) ?? [])]),
    ),
  )
}

function planFrom(
  session: Session,
  told: readonly Seating[],
  first: number,
  organisations: Organisations,
): readonly Seating[] {
  if (first >= rounds(session.programme).length) return told
  const view = plannerView(session, told, first, organisations)
  const { seatings } = replan({ ...view, told, firstOpen: first, seed: seedOf(session, '') })
  // What has been is a fact, also of people who have left since.
  return [...told.slice(0, first), ...seatings.slice(first)]
}

/** Brings what the planner does not know into its plan, round by round: given seats, who is online, even tables. */
function adjustFrom(
  session: Session,
  planned: readonly Seating[],
  first: number,
  organisations: Organisations,
): readonly Seating[] {
  let seatings = planned
  for (let round = first; round < planned.length; round += 1) {
    const seating = seatings[round] ?? {}
    const adjusted = adjust(session, seatings, seating, round)
    if (adjusted === seating) continue
    seatings = seatings.with(round, adjusted)
    if (round + 1 < planned.length) seatings = planFrom(session, seatings, round + 1, organisations)
  }
  return seatings
}

function adjust(session: Session, seatings: readonly Seating[], planned: Seating, round: number): Seating {
  const { tables } = session.programme
  const given = session.given?.[round] ?? {}
  const here = peopleHere(session)
  const met = new Map(here.map(({ id }) => [id, themesMet(session, seatings, id, round)]))
  let seating = planned
  for (const person of here) {
    const now = seatOf(seating, person.id)
    if (now === undefined) continue
    // A host stays with the table, whatever was given before there was one.
    const wanted =
      hostedTable(session, person.id) ??
      given[person.id] ??
      reachableTable(session, person, now, seating, met.get(person.id))
    if (wanted !== now) seating = moveSeat(seating, person.id, wanted)
  }
  if (seating === planned && session.preferEven !== true) return planned
  return evenOut({
    seating,
    tables,
    mayMove: (id, table) => {
      const person = findParticipant(session, id)
      if (person === undefined || Object.hasOwn(given, id) || staysAt(session, person) !== undefined) return false
      if (person.online && table.video === undefined) return false
      return table.group === person.group
    },
    isNew: (id, table) => met.get(id)?.has(table.theme) !== true,
    newOnly: session.preferEven !== true,
  })
}

/** Where an online person sits: at a table with a video link, if the group has one. */
function reachableTable(
  session: Session,
  person: Person,
  now: TableId,
  seating: Seating,
  met: ReadonlySet<ThemeId> = new Set(),
): TableId {
  const { tables } = session.programme
  if (!person.online || staysAt(session, person) !== undefined) return now
  if (tableOf(session.programme, now)?.video !== undefined) return now
  const size = ({ id }: Table) => seating[id]?.length ?? 0
  const reachable = tables.filter(({ group, video }) => group === person.group && video !== undefined)
  return (
    reachable.toSorted((a, b) => Number(met.has(a.theme)) - Number(met.has(b.theme)) || size(a) - size(b))[0]?.id ?? now
  )
}

function plannerTables({ programme }: SharedSession): readonly PlannerTable[] {
  return programme.tables.map(({ id, theme, group }) => ({ id, theme, group }))
}

function plannerView(session: Session, told: readonly Seating[], first: number, organisations: Organisations) {
  const count = rounds(session.programme).length
  const people = peopleHere(session).flatMap((person): PlannerPerson[] => {
    const { id, group, until = count } = person
    if (group === undefined) return []
    const begun = told.slice(0, first).findIndex((seating) => seatOf(seating, id) !== undefined)
    const organisation = organisationOf(organisations, id)
    const stays = staysAt(session, person)
    return [
      {
        id,
        group,
        from: begun === -1 ? first : begun,
        until: Math.min(count, until),
        ...(organisation !== undefined && { organisation }),
        ...(stays !== undefined && { staysAt: stays }),
      },
    ]
  })
  return { tables: plannerTables(session), people, rounds: count }
}

/** The same session at the same step always plans the same: FNV-1a of what makes this plan this plan. */
function seedOf({ id, step }: Session, salt: string): number {
  let hash = 0x811c9dc5
  for (const character of `${id}/${step}/${salt}`) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}
