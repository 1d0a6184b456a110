import { type PersonId, type TableId } from '../lib/id.ts'
import { readGroupTask } from './group-task.ts'
import { readLaw } from './law.ts'
import { emptySeating, type PlanRequest, type RotationPlan, seatOpenRounds } from './plan-rotation.ts'
import { isPresent, type PlannerPerson, readSeats, type Seating } from './seating.ts'
import { unevenRounds } from './uneven-rounds.ts'

export interface ReplanRequest extends PlanRequest {
  /** What people were told, for each round. */
  readonly told: readonly Seating[]
  /** Rounds before this one have been, or are going on. */
  readonly firstOpen: number
}

/** One seat that is not as it was told: `from` is missing for someone new, `to` for someone gone. */
export interface SeatChange {
  readonly person: PersonId
  readonly round: number
  readonly from?: TableId
  readonly to?: TableId
}

export interface Replan extends RotationPlan {
  readonly changes: readonly SeatChange[]
}

/**
 * Plans again after someone came, left, moved or stayed. Before `firstOpen` nobody moves: who is gone disappears, who
 * is new gets a seat at the smallest table permitted. From there on the law of `planRotation` holds; sizes are as even
 * as themes allow, then as few seats as possible differ from what was told, then people are mixed.
 */
export function replan(request: ReplanRequest): Replan {
  const past: Seating[] = []
  for (let round = 0; round < Math.min(request.firstOpen, request.rounds); round += 1) {
    past.push(seatNewcomers(request, past, round))
  }
  const seatings = seatOpenRounds(request, past.length, [...past, ...request.told.slice(past.length)])
  return {
    seatings,
    uneven: unevenRounds(seatings, request.tables),
    changes: seatings.flatMap((seating, round) => listChanges(request.told[round] ?? {}, seating, round)),
  }
}

/** A round as told, less the people who are gone, and a seat for everyone who had none. */
function seatNewcomers(request: ReplanRequest, past: readonly Seating[], round: number): Seating {
  const present = new Map(
    request.people.filter((person) => isPresent(person, round)).map((person) => [person.id, person]),
  )
  const told = request.told[round] ?? {}
  const seating: Record<TableId, readonly PersonId[]> = { ...emptySeating(request.tables), ...told }
  for (const table of Object.keys(seating) as TableId[]) {
    seating[table] = (seating[table] ?? []).filter((person) => present.has(person))
  }
  const seated = readSeats(seating)
  for (const person of present.values()) {
    if (seated.has(person.id)) continue
    const table = smallestPermitted(request, [...past, seating], person, round)
    if (table !== undefined) seating[table] = [...(seating[table] ?? []), person.id]
  }
  return seating
}

function smallestPermitted(
  request: ReplanRequest,
  told: readonly Seating[],
  person: PlannerPerson,
  round: number,
): TableId | undefined {
  const { group } = person
  const task = readGroupTask({ ...request, people: [person], rounds: round + 1, group, first: round, told })
  const guest = task.guests[0]
  if (guest === undefined || guest.from >= guest.until) return undefined
  const tables = readLaw(task)
    .permitted(guest, new Int32Array(1), 0, 0)
    .flatMap((table) => task.tables[table] ?? [])
  const size = (table: TableId) => told[round]?.[table]?.length ?? 0
  return tables.toSorted((a, b) => size(a) - size(b))[0]
}

function listChanges(told: Seating, seating: Seating, round: number): readonly SeatChange[] {
  const before = readSeats(told)
  const after = readSeats(seating)
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((person) => {
    const [from, to] = [before.get(person), after.get(person)]
    if (from === to) return []
    return [{ person, round, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }]
  })
}
