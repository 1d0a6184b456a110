import { type Board } from './board.ts'
import { type Guest } from './group-task.ts'
import { pick, type Random } from './random.ts'

/** A row's way through the circle of tables: its person `b` sits in round r at table (b + row[r]) mod tables. */
type Row = readonly number[]

const attempts = 8

/**
 * Seats as many movers as it can from a cyclic design: the tables in a circle in which one theme's tables lie far
 * apart, the people in rows of as many as there are tables. One row fills every table once in every round, and two
 * people of one row never meet, so rows are filled with colleagues. Two people of different rows meet twice only
 * where the difference of their rows repeats; rows are chosen so that few do.
 *
 *     circle A B C A' B' C'     row 0 1 2:  round 1  p→A  q→B …   round 2  p→B  q→C …
 *
 * This is the construction by difference families of the social golfer problem (CSPLib prob010; Harvey and Winterer,
 * CP 2005), here with random rows so that it needs no prime number of tables.
 * Whoever the design would seat against the law is left standing.
 */
export function dealRows(board: Board, random: Random): void {
  const { task } = board
  const circle = orderCircle(task.themeOf)
  const movers = task.guests.map((_, guest) => guest).filter((guest) => task.guests[guest]!.stays < 0)
  const queue = queueMovers(task.guests, movers, task.rounds)
  // Stayers are a row of their own that never moves on.
  const rows: Row[] = movers.length < task.guests.length ? [Array.from({ length: task.rounds }, () => 0)] : []
  for (let start = 0; start < queue.length; start += circle.length) {
    const row = findRow(board, circle, rows, random)
    if (row === undefined) return
    rows.push(row)
    queue.slice(start, start + circle.length).forEach((guest, place) => {
      const { from, until } = task.guests[guest]!
      const steps = row.map((shift, round) => ({ guest, round, table: circle[(place + shift) % circle.length]! }))
      board.take(steps.slice(from, until))
    })
  }
}

/** Whoever is there all day first, colleagues together, the largest organisation first. */
function queueMovers(guests: readonly Guest[], movers: readonly number[], rounds: number): number[] {
  const colleagues = new Map<number, number>()
  for (const guest of movers) {
    const { organisation } = guests[guest]!
    colleagues.set(organisation, (colleagues.get(organisation) ?? 0) + 1)
  }
  function rank(number: number): readonly number[] {
    const guest = guests[number]!
    const size = guest.organisation < 0 ? 0 : (colleagues.get(guest.organisation) ?? 0)
    return [rounds - (guest.until - guest.from), -size, guest.organisation, number]
  }
  return movers.toSorted((a, b) => {
    const [left, right] = [rank(a), rank(b)]
    const differs = left.findIndex((value, index) => value !== right[index])
    return differs < 0 ? 0 : left[differs]! - right[differs]!
  })
}

/** The tables in a circle: dealt theme by theme over as many arcs as the most frequent theme has tables. */
function orderCircle(themeOf: readonly number[]): number[] {
  const ofTheme = Map.groupBy(themeOf.keys(), (table) => themeOf[table]!)
  const themes = [...ofTheme.values()].toSorted((a, b) => b.length - a.length)
  const arcs: number[][] = Array.from({ length: themes[0]?.length ?? 0 }, () => [])
  themes.flat().forEach((table, index) => arcs[index % arcs.length]!.push(table))
  return arcs.flat()
}

/** Even steps first, which never repeat when the number of tables is prime; then whatever the dice find. */
function findRow(board: Board, circle: readonly number[], rows: readonly Row[], random: Random): Row | undefined {
  let best: { row: Row; repeats: number } | undefined
  for (let step = 1; step < circle.length && best?.repeats !== 0; step += 1) {
    const row = Array.from({ length: board.task.rounds }, (_, round) => (step * round) % circle.length)
    const repeats = row.reduce(
      (sum, shift, round) => sum + countAgain(row.slice(0, round), rows, shift, circle.length),
      0,
    )
    if ((best === undefined || repeats < best.repeats) && isLawfulRow(board, circle, row)) best = { row, repeats }
  }
  for (let attempt = 0; attempt < attempts && best?.repeats !== 0; attempt += 1) {
    const found = growRow(board, circle, rows, random)
    if (found !== undefined && (best === undefined || found.repeats < best.repeats)) best = found
  }
  return best?.row
}

function growRow(board: Board, circle: readonly number[], rows: readonly Row[], random: Random) {
  const row: number[] = []
  let repeats = 0
  for (let round = 0; round < board.task.rounds; round += 1) {
    let best: { shift: number; repeats: number } | undefined
    const turn = pick(random, circle.length)
    for (let step = 0; step < circle.length; step += 1) {
      const shift = (step + turn) % circle.length
      const again = countAgain(row, rows, shift, circle.length)
      if (best !== undefined && again >= best.repeats) continue
      if (isLawfulRow(board, circle, [...row, shift])) best = { shift, repeats: again }
    }
    if (best === undefined) return undefined
    row.push(best.shift)
    repeats += best.repeats
  }
  return { row, repeats }
}

/** With how many rows, and how often, this shift puts the row as far apart as it lay in an earlier round. */
function countAgain(row: Row, rows: readonly Row[], shift: number, length: number): number {
  return rows.reduce((sum, other) => {
    const apart = (shift - other[row.length]! + length) % length
    return sum + row.filter((earlier, round) => (earlier - other[round]! + length) % length === apart).length
  }, 0)
}

function isLawfulRow(board: Board, circle: readonly number[], row: Row): boolean {
  const anyone: Guest = {
    ...board.task.guests[0]!,
    from: 0,
    until: row.length,
    stays: -1,
    visited: [],
    last: -1,
  }
  const route = new Int32Array(row.length)
  return circle.every((_, place) => {
    row.forEach((shift, round) => (route[round] = circle[(place + shift) % circle.length]!))
    return board.law.isLawful(anyone, route, 0)
  })
}
