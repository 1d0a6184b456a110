import type { PersonId, TableId } from '../lib/id.ts'
import type { Apart, Person } from '../people/person.ts'
import { rounds, tableOf } from '../programme/programme.ts'
import type { RotationInstance } from '../rotation/instance.ts'
import { liveDay } from '../rotation/live-day.ts'
import { type Seating, seatOf } from '../rotation/seating.ts'
import type { Table } from '../tables/table.ts'
import { layerOf, organisationOf, type Origins } from './moment.ts'
import { needsSeat } from './people.ts'
import { hostedTable, type SharedSession, isOpenIn } from './session.ts'

/** What the planner must know besides the session that everyone shares. */
export interface SeatFacts {
  /** Everyone to plan for; who has no group gets no seat. */
  readonly people: readonly Person[]
  readonly origins: Origins
  /** The seats of all rounds as they were made or told; none before anything was made. */
  readonly told: readonly Seating[]
  /** Rounds before this one are facts. */
  readonly first: number
  /** Seats given by hand or by list, by round. */
  readonly given: Readonly<Record<number, Readonly<Record<PersonId, TableId>>>>
  /** Who must not sit at a table together. */
  readonly apart: readonly Apart[]
}

/** A session as the planner takes it: the rounds before `first` as facts, what was told as announced, seats given as pins. */
export function readSeatInstance(session: SharedSession, facts: SeatFacts): RotationInstance {
  const { programme } = session
  const { people, told, first, given, apart, origins } = facts
  const count = rounds(programme).length
  const ahead = Array.from({ length: Math.max(0, count - first) }, (_, at) => first + at)
  const isGrouped = new Set(programme.tables.map(({ group }) => group)).size > 1
  const planned = people.filter((person) => person.group !== undefined)
  const present = new Set(planned.map(({ id }) => id))
  const former = [...new Set(told.slice(0, first).flatMap((seating) => Object.values(seating).flat()))].filter(
    (id) => !present.has(id),
  )
  const groupIn = (seating: Seating | undefined, id: PersonId) => tableOf(programme, seatOf(seating, id))?.group
  return {
    id: session.id,
    rounds: count,
    tables: programme.tables.map(({ id, theme, group, video, kind }) => ({
      id,
      theme,
      ...(isGrouped && { group }),
      ...opensAt(session, id, first),
      ...(video !== undefined && { video: true }),
      ...(kind === 'own-devices' && { ownDevices: true }),
    })),
    participants: [
      ...planned.map((person) => ({
        id: person.id,
        ...(isGrouped && person.group !== undefined && { group: person.group }),
        attrs: attributesOf(origins, person.id),
        from: firstSeated(told, person.id, first),
        to: Math.min(count, person.until ?? count),
        ...(person.online && { online: true }),
        ...(!person.device && !person.online && { deviceless: true }),
      })),
      // Who has left was there: others have met them.
      ...former.map((id) => {
        const group = told
          .slice(0, first)
          .map((seating) => groupIn(seating, id))
          .find((found) => found !== undefined)
        return { id, ...(isGrouped && group !== undefined && { group }), from: 0, to: first }
      }),
    ],
    hosts: ahead.flatMap((round) =>
      planned.flatMap((person) => {
        const table = stayingAt(session, person, round, given)
        return table === undefined ? [] : [{ participant: person.id, table, from: round, to: round + 1 }]
      }),
    ),
    constraints: {
      apart: apart.filter((pair) => pair.every((id) => present.has(id))).map(([one, other]) => [one, other]),
      pins: ahead.flatMap((round) =>
        planned.flatMap((person) => {
          const table = tableOf(programme, given[round]?.[person.id])
          if (table === undefined || table.group !== person.group || !isOpenIn(session, table.id, round)) return []
          if (stayingAt(session, person, round, given) !== undefined) return []
          return [{ participant: person.id, round, table: table.id }]
        }),
      ),
    },
    mix: [
      { attr: 'organisation', weight: 2 },
      { attr: 'layer', weight: 1 },
    ],
    live: liveDay(told.slice(0, first), told),
  }
}

/**
 * The table at which someone stays in this round while it is open: as its host, or because that was agreed and no other
 * table was given.
 */
export function stayingAt(
  session: SharedSession,
  person: Person,
  round: number,
  given: SeatFacts['given'] | undefined,
): TableId | undefined {
  const agreed = given?.[round]?.[person.id] === undefined ? person.staysAt : undefined
  const table = tableOf(session.programme, hostedTable(session, person.id) ?? agreed)?.id
  return table !== undefined && isOpenIn(session, table, round) ? table : undefined
}

/** Whether this person can take part at this table: from elsewhere by its video link, without a device where it writes. */
export function canTakePart(person: Person, table: Table): boolean {
  if (person.online) return table.video !== undefined
  return person.device || table.kind !== 'own-devices'
}

/**
 * Everyone to plan for. Once seats were shown that is who is here; on the desk also who is expected: everyone in draft,
 * and later whoever has a seat there already.
 */
export function peopleToSeat(session: SharedSession & { readonly made?: readonly Seating[] }): readonly Person[] {
  const all = Object.values(session.people)
  if (session.seatings.length > 0) return all.filter(needsSeat)
  const planned = new Set((session.made ?? []).flatMap((seating) => Object.values(seating).flat()))
  const waits = ({ id, role, attendance }: Person) =>
    role === 'participant' && attendance === 'expected' && (session.phase.kind === 'draft' || planned.has(id))
  return all.filter((person) => needsSeat(person) || waits(person))
}

/**
 * In which of the rounds that are planned a table is open. One that was closed in between, and comes round again after a step
 * back, is closed until it opens.
 */
function opensAt({ closedTables }: SharedSession, table: TableId, first: number): { from?: number; to?: number } {
  const closed = closedTables?.[table]
  if (closed === undefined || (closed.until ?? Infinity) <= first) return {}
  return closed.until !== undefined && closed.from <= first ? { from: closed.until } : { to: closed.from }
}

function attributesOf(origins: Origins, person: PersonId): Record<string, string> {
  const organisation = organisationOf(origins, person)
  const layer = layerOf(origins, person)
  return { ...(organisation !== undefined && { organisation }), ...(layer !== undefined && { layer }) }
}

/** The first round in which a person sat; for who never sat, the first that is still to be planned. */
function firstSeated(told: readonly Seating[], person: PersonId, first: number): number {
  const begun = told.slice(0, first).findIndex((seating) => seatOf(seating, person) !== undefined)
  return begun === -1 ? first : begun
}
