import type { CafeBoard } from './cafe-board.ts'

/** Who passes on to the next table on a path, and in which other round that is made good. */
interface Passed {
  readonly table: number
  readonly person: number
  readonly turned: number
}

/** Brings people from tables with too many to tables with too few, over others, where nobody's day suffers. */
export function evenOut(board: CafeBoard): void {
  const { cafe } = board
  for (let round = cafe.now; round < cafe.rounds; round += 1) {
    for (const { tables } of cafe.classes[round]!) {
      while (passOn(board, round, tables)) {
        // Each turn brings one person more to where there are too few.
      }
    }
  }
}

/** One augmenting path (Berge, 1957): each on it moves to the next table, so that only its ends change in size. */
function passOn(board: CafeBoard, round: number, tables: readonly number[]): boolean {
  const from = round * board.cafe.tables
  const spare = (table: number) => board.at(round, table).length - board.cafe.most[from + table]!
  const lack = (table: number) => board.cafe.least[from + table]! - board.at(round, table).length
  const crowded = tables.filter((table) => spare(table) > 0)
  const empty = tables.filter((table) => lack(table) > 0)
  if (crowded.length + empty.length === 0) return false
  const starts = crowded.length > 0 ? crowded : tables.filter((table) => lack(table) < 0)
  const isEnd = (table: number) => (empty.length > 0 ? lack(table) > 0 : spare(table) < 0)
  const cameFrom = new Map<number, Passed>()
  const queue = [...starts]
  for (let at = 0; at < queue.length; at += 1) {
    const table = queue[at]!
    for (const person of board.at(round, table)) {
      for (const next of tables) {
        if (starts.includes(next) || cameFrom.has(next)) continue
        const turned = wayTo(board, round, person, next)
        if (turned === undefined) continue
        cameFrom.set(next, { table, person, turned })
        if (isEnd(next)) return walkBack(board, round, next, cameFrom)
        queue.push(next)
      }
    }
  }
  return false
}

/**
 * How this person may come to sit there in this round: `round` itself by going there, another round by exchanging the
 * tables of the two; `undefined` when neither is allowed.
 */
function wayTo(board: CafeBoard, round: number, person: number, table: number): number | undefined {
  const { cafe } = board
  const seat = round * cafe.people + person
  if (cafe.hostAt[seat]! >= 0 || cafe.isAllowed[seat * cafe.tables + table] !== 1) return undefined
  if (board.troubleOfMove(round, person, table) <= 0) return round
  for (let other = cafe.now; other < cafe.rounds; other += 1) {
    const isThere = other !== round && board.seats[other * cafe.people + person] === table
    if (isThere && board.troubleOfTurn(person, round, other) <= 0) return other
  }
  return undefined
}

function walkBack(board: CafeBoard, round: number, end: number, cameFrom: ReadonlyMap<number, Passed>): boolean {
  let table = end
  for (let step = cameFrom.get(table); step !== undefined; step = cameFrom.get(table)) {
    if (step.turned !== round) board.put(step.turned, step.person, step.table)
    board.put(round, step.person, table)
    table = step.table
  }
  return true
}
