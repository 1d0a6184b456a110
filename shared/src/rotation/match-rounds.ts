import { type Cafe, tablesAllowed } from './cafe.ts'
import type { CafeBoard } from './cafe-board.ts'
import { pick, type Random } from './random.ts'

/**
 * Seats everybody afresh, round after round by a largest matching of people and seats (Kuhn, 1955): each person to a
 * theme that is new. Where everyone has just as many themes left as rounds, this always goes out (König, 1916), which a
 * search by exchanges may miss.
 */
export function matchRounds(board: CafeBoard, random: Random): void {
  const { cafe } = board
  for (let round = cafe.now; round < cafe.rounds; round += 1) {
    for (let person = 0; person < cafe.people; person += 1) {
      const seat = round * cafe.people + person
      if (cafe.isPresent[seat] === 1 && cafe.hostAt[seat]! < 0) board.move(round, person, -1)
    }
  }
  for (let round = cafe.now; round < cafe.rounds; round += 1) matchRound(board, round, random)
}

function matchRound(board: CafeBoard, round: number, random: Random): void {
  const { cafe } = board
  const { people, tables } = cafe
  const sitting = Array.from({ length: tables }, (): number[] => [])
  const taken = new Int32Array(tables)
  const waiting: number[] = []
  for (let person = 0; person < people; person += 1) {
    const seat = round * people + person
    if (cafe.isPresent[seat] !== 1) continue
    if (cafe.hostAt[seat]! >= 0) taken[cafe.hostAt[seat]!]! += 1
    else waiting.push(person)
  }
  shuffle(waiting, random)
  const wishes = waiting.map((person) => wishesOf(board, round, person, random))
  // Whoever has the least choice first.
  const order = [...waiting.keys()].toSorted((a, b) => wishes[a]!.length - wishes[b]!.length)
  const matched = waiting.map(() => false)
  for (const limit of [cafe.least, cafe.most]) {
    const room = (table: number) => limit[round * tables + table]! - taken[table]! - sitting[table]!.length
    for (const at of order) if (!matched[at] && seatOne(at, { wishes, sitting, room })) matched[at] = true
  }
  sitting.forEach((seated, table) => seated.forEach((at) => board.put(round, waiting[at]!, table)))
}

interface Matching {
  readonly wishes: readonly (readonly number[])[]
  readonly sitting: readonly number[][]
  readonly room: (table: number) => number
}

/** Gives one person a seat, letting others move on where that makes room. */
function seatOne(first: number, { wishes, sitting, room }: Matching): boolean {
  const cameFrom = new Map<number, number>()
  const queue = [first]
  for (let at = 0; at < queue.length; at += 1) {
    const one = queue[at]!
    for (const table of wishes[one]!) {
      if (cameFrom.has(table)) continue
      cameFrom.set(table, one)
      if (room(table) > 0) {
        passOn(table, first, cameFrom, sitting)
        return true
      }
      queue.push(...sitting[table]!)
    }
  }
  return false
}

function passOn(end: number, first: number, cameFrom: ReadonlyMap<number, number>, sitting: readonly number[][]): void {
  for (let table = end; ;) {
    const one = cameFrom.get(table)!
    const from = sitting.findIndex((seated) => seated.includes(one))
    if (from >= 0) sitting[from]!.splice(sitting[from]!.indexOf(one), 1)
    sitting[table]!.push(one)
    if (one === first) return
    table = from
  }
}

/** Tables where this person may sit without breaking a rule as far as the rounds seated so far tell; else all allowed. */
function wishesOf(board: CafeBoard, round: number, person: number, random: Random): readonly number[] {
  const { cafe } = board
  const seat = round * cafe.people + person
  const allowed = tablesAllowed(cafe, seat)
  shuffle(allowed, random)
  const kept = themesKept(cafe, round, person)
  const fresh = allowed.filter((table) => board.isFresh(round, person, table) && !kept.has(cafe.themeOf[table]!))
  const last = board.seats[seat - cafe.people] ?? -1
  const elsewhere = allowed.filter((table) => table !== last)
  if (cafe.rules.themes && fresh.length > 0) return fresh
  return elsewhere.length > 0 ? elsewhere : allowed
}

/** Themes to which a person can only come in another round: those are left for it. */
function themesKept(cafe: Cafe, round: number, person: number): ReadonlySet<number> {
  const kept = new Set<number>()
  if (cafe.isSpecial[person] === 0) return kept
  for (let other = cafe.now; other < cafe.rounds; other += 1) {
    const seat = other * cafe.people + person
    if (other === round || cafe.isPinned[seat] !== 1) continue
    const themes = new Set(tablesAllowed(cafe, seat).map((table) => cafe.themeOf[table]!))
    if (themes.size === 1) for (const theme of themes) kept.add(theme)
  }
  return kept
}

/** Fisher and Yates (1938). */
function shuffle(list: number[], random: Random): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = pick(random, at + 1)
    const one = list[at]!
    list[at] = list[other]!
    list[other] = one
  }
}
