import { type Board, type Step, type Weights } from './board.ts'
import { pick, type Random } from './random.ts'

/** One attempt of the search: steps that might make the plan better, or nothing. */
export type Propose = (board: Board, random: Random) => readonly Step[]

export interface Settling {
  readonly weights: Weights
  readonly propose: Propose
  readonly iterations: number
  /** How much worse a step may make the plan in the beginning and in the end, in units of the total. */
  readonly warm: number
  readonly cold: number
  /** Enough is enough: no plan can have a lower total. */
  readonly floor: number
}

/**
 * Betters a plan by annealing: small lawful changes, taken when they help and sometimes when they do not, less and
 * less often (Kirkpatrick, Gelatt and Vecchi 1983). The board ends at the best plan met, never worse than it began.
 */
export function settle(board: Board, settling: Settling, random: Random): void {
  const { weights, iterations, warm, cold } = settling
  let total = board.total(weights)
  let best = { total, seats: board.seats.slice() }
  for (let iteration = 0; iteration < iterations && best.total > settling.floor; iteration += 1) {
    const steps = settling.propose(board, random)
    const undo = steps.map(({ guest, round }) => ({ guest, round, table: board.seatOf(guest, round) }))
    if (steps.length === 0 || !board.take(steps)) continue
    const after = board.total(weights)
    const heat = warm + ((cold - warm) * iteration) / iterations
    if (after - total > 0 && random() >= chance((after - total) / heat)) {
      for (const step of undo) board.put(step.guest, step.round, step.table)
      continue
    }
    // Going up from a new best: keep it before it is lost.
    if (after > total && total < best.total) {
      for (const step of undo) board.put(step.guest, step.round, step.table)
      best = { total, seats: board.seats.slice() }
      for (const step of steps) board.put(step.guest, step.round, step.table)
    }
    total = after
    if (total <= settling.floor) return
  }
  if (board.total(weights) <= best.total) return
  best.seats.forEach((table, index) =>
    board.put(Math.floor(index / board.task.rounds), index % board.task.rounds, table),
  )
}

/** About e^-x, by arithmetic that is the same in every JavaScript engine, as Math.exp need not be. */
function chance(x: number): number {
  const once = 1 - x / 16
  return once <= 0 ? 0 : once ** 2 * once ** 2 * once ** 2 * once ** 2 * once ** 2 * once ** 2 * once ** 2 * once ** 2
}

/** For even sizes: one person elsewhere from some round on, or two rounds of one person the other way round. */
export function proposeSizes(board: Board, random: Random): readonly Step[] {
  const guest = pick(random, board.task.guests.length)
  const { from, until } = board.task.guests[guest]!
  if (until <= from) return []
  const start = from + pick(random, until - from)
  if (random() < 0.4) return reroute(board, guest, start, random)
  if (random() < 0.3) return turnAbout(board, guest, start, from + pick(random, until - from))
  return moveOne(board, guest, start, random)
}

/** For mixing: mostly two people in each other's seats, in one round, two, or all; sizes stay as they are. */
export function proposeMixing(board: Board, random: Random): readonly Step[] {
  const { guests } = board.task
  const guest = pick(random, guests.length)
  const { from, until } = guests[guest]!
  if (until <= from) return []
  const round = from + pick(random, until - from)
  const kind = random()
  if (kind < 0.1) return moveOne(board, guest, round, random)
  const other = kind < 0.4 ? pickKindred(board, guest, round, random) : pick(random, guests.length)
  if (kind < 0.75) return exchange(board, guest, other, [round])
  const second = from + pick(random, until - from)
  if (kind < 0.95 && second !== round) return exchange(board, guest, other, [round, second])
  return exchange(
    board,
    guest,
    other,
    Array.from({ length: until - from }, (_, index) => from + index),
  )
}

function moveOne(board: Board, guest: number, round: number, random: Random): readonly Step[] {
  const open = board.task.openTables[round]!
  if (open.length < 2) return []
  const table = open[pick(random, open.length)]!
  return table === board.seatOf(guest, round) ? [] : [{ guest, round, table }]
}

function turnAbout(board: Board, guest: number, round: number, other: number): readonly Step[] {
  const [here, there] = [board.seatOf(guest, round), board.seatOf(guest, other)]
  if (here < 0 || there < 0 || here === there) return []
  return [
    { guest, round, table: there },
    { guest, round: other, table: here },
  ]
}

/** A new route from this round on, past small tables when the dice say so. */
export function reroute(board: Board, guest: number, start: number, random: Random): readonly Step[] {
  const { task, law } = board
  const person = task.guests[guest]!
  const route = board.seats.slice(guest * task.rounds, (guest + 1) * task.rounds)
  const steps: Step[] = []
  for (let round = start; round < person.until; round += 1) {
    const tables = law.permitted(person, route, 0, round)
    if (tables.length === 0) continue
    const turn = pick(random, tables.length)
    let table = tables[turn]!
    if (random() < 0.6) {
      for (let step = 1; step < tables.length; step += 1) {
        const rival = tables[(turn + step) % tables.length]!
        if (board.at(round, rival).length < board.at(round, table).length) table = rival
      }
    }
    route[round] = table
    if (board.seatOf(guest, round) !== table) steps.push({ guest, round, table })
  }
  return steps
}

/** Someone at a table of the same theme, with whom seats can always be exchanged; anyone if there is none. */
function pickKindred(board: Board, guest: number, round: number, random: Random): number {
  const { themeOf, openTables, guests } = board.task
  const table = board.seatOf(guest, round)
  const kindred = openTables[round]!.filter((other) => other !== table && themeOf[other] === themeOf[table])
  const people = kindred.length === 0 ? [] : board.at(round, kindred[pick(random, kindred.length)]!)
  return people.length === 0 ? pick(random, guests.length) : people[pick(random, people.length)]!
}

function exchange(board: Board, guest: number, other: number, rounds: readonly number[]): readonly Step[] {
  const steps: Step[] = []
  for (const round of rounds) {
    const [here, there] = [board.seatOf(guest, round), board.seatOf(other, round)]
    if (here < 0 || there < 0) return []
    if (here !== there) steps.push({ guest, round, table: there }, { guest: other, round, table: here })
  }
  return steps
}
