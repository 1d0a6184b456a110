import { type PersonId, type TableId } from '../lib/id.ts'
import { Board } from './board.ts'
import { dealRows } from './deal-rows.ts'
import { readGroupTask, type GroupTask } from './group-task.ts'
import { seedRandom, type Random } from './random.ts'
import { fewestPairs } from './rotation-bounds.ts'
import { type PlannerPerson, type PlannerTable, type Seating, type UnevenRound } from './seating.ts'
import { proposeMixing, proposeSizes, reroute, settle } from './settle.ts'
import { unevenRounds } from './uneven-rounds.ts'

export interface PlanRequest {
  readonly tables: readonly PlannerTable[]
  readonly people: readonly PlannerPerson[]
  readonly rounds: number
  /** The same request with the same seed gives the same plan. */
  readonly seed: number
}

/** Who sits where in every round, and the rounds in which the tables could not be kept even. */
export interface RotationPlan {
  readonly seatings: readonly Seating[]
  readonly uneven: readonly UnevenRound[]
}

/**
 * Plans every round. Whatever happens, everyone present has one seat at a table of the own group, who stays stays,
 * and nobody meets a theme twice while another is open. Then tables are even, then few people meet twice and
 * colleagues are spread.
 */
export function planRotation(request: PlanRequest): RotationPlan {
  const seatings = seatOpenRounds(request, 0, [])
  return { seatings, uneven: unevenRounds(seatings, request.tables) }
}

// Sizes weigh more than anything below them can add up to, told seats more than any mixing they could bring.
const evening = {
  weights: { sizes: 1, changes: 0, meetings: 0, colleagues: 0 },
  propose: proposeSizes,
  iterations: 60_000,
  warm: 3,
  cold: 0.2,
}
const keeping = {
  weights: { sizes: 1000, changes: 10, meetings: 0, colleagues: 0 },
  propose: proposeSizes,
  iterations: 30_000,
  warm: 12,
  cold: 0.5,
}
const mixing = {
  weights: { sizes: 100_000, changes: 500, meetings: 3, colleagues: 2 },
  propose: proposeMixing,
  warm: 1.5,
  cold: 0.3,
}

/** Seats every group from round `first` on; the earlier rounds are left as told. */
export function seatOpenRounds(request: PlanRequest, first: number, told: readonly Seating[]): readonly Seating[] {
  const groups = [...new Set(request.tables.map((table) => table.group))]
  const boards = groups.map((group) => {
    const board = new Board(readGroupTask({ ...request, group, first, told }))
    if (board.task.rounds > 0 && board.task.guests.length > 0) seatGroup(board, seedRandom(request.seed))
    return board
  })
  return Array.from({ length: request.rounds }, (_, round) => {
    if (round < first) return told[round] ?? {}
    return Object.assign({}, emptySeating(request.tables), ...boards.map((board) => readSeating(board, round - first)))
  })
}

/** Every table, nobody at it. */
export function emptySeating(tables: readonly PlannerTable[]): Seating {
  return Object.fromEntries(tables.map((table) => [table.id, []]))
}

function readSeating(board: Board, round: number): Seating {
  const { tables, guests } = board.task
  const people = tables.map((): PersonId[] => [])
  guests.forEach((guest, number) => people[board.seatOf(number, round)]?.push(guest.id))
  return Object.fromEntries(tables.map((table, number): [TableId, PersonId[]] => [table, people[number] ?? []]))
}

function seatGroup(board: Board, random: Random): void {
  const { task } = board
  const isTold = task.told.some((table) => table >= 0)
  if (isTold) keepTold(board)
  else dealRows(board, random)
  seatTheRest(board, random)

  const evenest = leastSizes(task)
  if (isTold) settle(board, { ...keeping, floor: evenest * keeping.weights.sizes }, random)
  else settle(board, { ...evening, floor: evenest }, random)
  // Everyone keeps the seat they were told and tables are even: no better mixing is worth moving anybody.
  if (board.changes === 0 && board.sizes <= evenest && isWhollyTold(task)) return
  const floor = evenest * mixing.weights.sizes + fewestColleagues(task) * mixing.weights.colleagues
  settle(board, { ...mixing, floor, iterations: Math.min(50_000, board.seats.length * 300) }, random)
}

/** Whether everyone knows a table for every round of theirs. */
function isWhollyTold({ guests, rounds, told }: GroupTask): boolean {
  return guests.every(({ from, until }, number) =>
    told.slice(number * rounds + from, number * rounds + until).every((table) => table >= 0),
  )
}

/** Everyone back where they were told; where the law forbids it now, at a table that leaves the rest of the day as told. */
function keepTold(board: Board): void {
  const { rounds, guests, told, themeOf } = board.task
  guests.forEach((guest, number) => {
    const start = number * rounds
    const isTold = told.slice(start, start + rounds).some((table) => table >= 0)
    if (!isTold) return
    for (let round = guest.from; round < guest.until; round += 1) {
      const tables = board.law.permitted(guest, board.seats, start, round)
      const later = [...told.slice(start + round + 1, start + guest.until)].map((table) => themeOf[table])
      const cost = (table: number) =>
        (table === told[start + round] ? 0 : 2) * guests.length +
        (later.includes(themeOf[table]) ? guests.length : 0) +
        board.at(round, table).length
      const table = tables.toSorted((a, b) => cost(a) - cost(b))[0]
      if (table !== undefined) board.put(number, round, table)
    }
  })
}

/** Gives everyone without a seat one. */
function seatTheRest(board: Board, random: Random): void {
  board.task.guests.forEach((guest, number) => {
    for (let round = guest.from; round < guest.until; round += 1) {
      if (board.seatOf(number, round) >= 0) continue
      board.take(reroute(board, number, round, random))
      return
    }
  })
}

/** The least sum of squares any plan can have: in every round stayers where they are, the others at the smallest tables. */
function leastSizes(task: GroupTask): number {
  return task.openTables.reduce((sum, open, round) => {
    const present = task.guests.filter((guest) => guest.from <= round && round < guest.until)
    const sizes = open.map((table) => present.filter((guest) => guest.stays === table).length)
    const movers = open.length === 0 ? 0 : present.length - sizes.reduce((all, size) => all + size, 0)
    for (let mover = 0; mover < movers; mover += 1) sizes[sizes.indexOf(Math.min(...sizes))]! += 1
    return sum + sizes.reduce((all, size) => all + size * size, 0)
  }, 0)
}

/** The fewest pairs of colleagues that can share tables, were every organisation spread evenly in every round. */
function fewestColleagues(task: GroupTask): number {
  return task.openTables.reduce((sum, open, round) => {
    if (open.length === 0) return sum
    const present = task.guests.filter((guest) => guest.from <= round && round < guest.until && guest.organisation >= 0)
    const organisations = Map.groupBy(present, (guest) => guest.organisation)
    return [...organisations.values()].reduce((pairs, { length }) => pairs + fewestPairs(length, open.length), sum)
  }, 0)
}
