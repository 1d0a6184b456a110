import type { Cafe } from './cafe.ts'
import type { CafeBoard } from './cafe-board.ts'
import { fieldOf } from './galois-field.ts'
import { pick, type Random } from './random.ts'

/**
 * Seats everybody by a design: people stand in rows, one to a table, and each row goes on by steps of its own, so that
 * people of one row never meet and people of two rows meet as seldom as can be. Rows are filled with colleagues. What a
 * design does not know (pins, people who come later) is mended by the search afterwards.
 *
 * With a prime power q of tables the steps are a * x over GF(q), the lines of an affine plane (Bose, 1938): no two rows
 * meet twice. Otherwise steps are chosen greedily as the rows of a difference matrix (Colbourn & Dinitz, Handbook of
 * Combinatorial Designs, VI.17).
 */
export function startByDesign(board: CafeBoard, random: Random): void {
  const { cafe } = board
  for (let group = 0; group < cafe.groups; group += 1) seatGroup(board, group, random)
}

function seatGroup(board: CafeBoard, group: number, random: Random): void {
  const { cafe } = board
  const { rounds, people, now, isPresent, hostAt } = cafe
  const tables = inThemeOrder(cafe, cafe.classes[now]?.[group]?.tables ?? [])
  const movers: number[] = []
  for (let person = 0; person < people; person += 1) {
    if (cafe.groupOf[person] !== group) continue
    let hosts = false
    for (let round = now; round < rounds; round += 1) {
      const seat = round * people + person
      if (hostAt[seat]! < 0) continue
      hosts = true
      board.put(round, person, hostAt[seat]!)
    }
    if (!hosts) movers.push(person)
  }
  if (tables.length === 0) return
  const rows = Math.ceil(movers.length / tables.length)
  const steps = readSteps(cafe, { tables, rows, hasHosts: movers.length < peopleOf(cafe, group) }, random)
  const order = byColleagues(cafe, movers, tables.length)
  order.forEach((person, at) => {
    const [row, column] = [Math.floor(at / tables.length), at % tables.length]
    for (let round = now; round < rounds; round += 1) {
      if (isPresent[round * people + person] !== 1) continue
      const table = steps.place(row, column, round - now)
      if (cafe.isOpen[round * cafe.tables + table] === 1) board.put(round, person, table)
    }
  })
}

function peopleOf({ groupOf }: Cafe, group: number): number {
  return groupOf.filter((one) => one === group).length
}

/** Tables by turns of their themes, so that a step of one goes to another theme. */
function inThemeOrder({ themeOf }: Cafe, tables: readonly number[]): readonly number[] {
  const byTheme = [...Map.groupBy(tables, (table) => themeOf[table]!).values()]
  const longest = Math.max(0, ...byTheme.map(({ length }) => length))
  return Array.from({ length: longest }, (_, turn) => byTheme.flatMap((ofTheme) => ofTheme[turn] ?? [])).flat()
}

/** How often another row is tried before the one that meets the fewest again is taken. */
const ROW_ATTEMPTS = 12

interface Rows {
  readonly tables: readonly number[]
  readonly rows: number
  readonly hasHosts: boolean
}

interface Steps {
  place(row: number, column: number, round: number): number
}

function readSteps(cafe: Cafe, { tables, rows, hasHosts }: Rows, random: Random): Steps {
  const { length } = tables
  const rounds = cafe.rounds - cafe.now
  const field = fieldOf(length)
  const themes = new Set(tables.map((table) => cafe.themeOf[table])).size
  // Row 0 of the plane stays where it is: those are the hosts, or nobody.
  const first = hasHosts || cafe.rules.themes || cafe.rules.move ? 1 : 0
  const hasThemeEach = themes === length || !cafe.rules.themes
  const isPlane = field !== undefined && rows + first <= length && hasThemeEach && (rounds <= length || first === 0)
  if (isPlane) {
    return {
      place: (row, column, round) => {
        if (round < length) return tables[field.add(column, field.multiply(row + first, round))]!
        // Without rules it goes on: people of one row sit together, as many as a table takes, by another shuffle each round.
        let place = column
        for (let shuffles = round - length; shuffles > 0; shuffles -= 1) {
          place = (place % 2) * Math.ceil(length / 2) + Math.floor(place / 2)
        }
        return tables[Math.floor((row * length + place) / rows)]!
      },
    }
  }
  const chosen = chooseSteps(cafe, { length, rows, rounds, themes }, random)
  return { place: (row, column, round) => tables[(column + chosen[row]![round]!) % length]! }
}

interface Size {
  readonly length: number
  readonly rows: number
  readonly rounds: number
  readonly themes: number
}

/** For each row how far it has gone in each round: rows that differ by the same twice would meet again. */
function chooseSteps(cafe: Cafe, size: Size, random: Random): readonly (readonly number[])[] {
  let best = chooseOnce(cafe, size, random)
  const attempts = Math.floor(20_000 / (size.rows * size.rounds * size.length + 1))
  for (let attempt = 0; attempt < attempts && best.again > 0; attempt += 1) {
    const next = chooseOnce(cafe, size, random)
    if (next.again < best.again) best = next
  }
  return best.chosen
}

function chooseOnce(cafe: Cafe, size: Size, random: Random) {
  const strides = new Strides(size)
  const chosen: (readonly number[])[] = []
  let again = 0
  for (let row = 0; row < size.rows; row += 1) {
    let best: readonly number[] = []
    let fewest = Infinity
    for (let attempt = 0; attempt < ROW_ATTEMPTS && fewest > 0; attempt += 1) {
      const steps = chooseRow(cafe, size, strides, random)
      const cost = strides.again(steps)
      if (cost >= fewest) continue
      fewest = cost
      best = steps
    }
    strides.add(best)
    chosen.push(best)
    again += fewest
  }
  return { chosen, again }
}

/** Steps one after another, each the one that meets the fewest again, a new theme as long as there is one. */
function chooseRow({ rules }: Cafe, { length, rounds, themes }: Size, strides: Strides, random: Random) {
  const steps: number[] = []
  const isFree = (step: number, round: number) => {
    if (rules.themes && length % themes === 0) {
      const since = steps.slice(Math.floor(round / themes) * themes)
      if (since.some((other) => other % themes === step % themes)) return false
    } else if (rules.themes && steps.includes(step)) return false
    return !rules.move || steps.at(-1) !== step || length === 1
  }
  for (let round = 0; round < rounds; round += 1) {
    const from = pick(random, length)
    let best = from
    let fewest = Infinity
    for (let turn = 0; turn < length && fewest > 0; turn += 1) {
      const step = (from + turn) % length
      if (!isFree(step, round)) continue
      const cost = strides.againAt(steps, round, step)
      if (cost >= fewest) continue
      fewest = cost
      best = step
    }
    steps.push(best)
  }
  return steps
}

/**
 * How far the rows chosen so far go between any two rounds. Two rows differ by the same in both rounds, and so meet
 * again, where they go equally far between them.
 */
class Strides {
  readonly #size: Size
  /** At [(earlier * rounds + round) * length + how far]: how many rows. */
  readonly #rows: Int32Array

  constructor(size: Size) {
    this.#size = size
    this.#rows = new Int32Array(size.rounds * size.rounds * size.length)
  }

  add(steps: readonly number[]): void {
    steps.forEach((step, round) => {
      for (let earlier = 0; earlier < round; earlier += 1) this.#rows[this.#at(steps, earlier, round, step)]! += 1
    })
  }

  /** How many rows a row with these steps would meet again. */
  again(steps: readonly number[]): number {
    return steps.reduce((sum, step, round) => sum + this.againAt(steps, round, step), 0)
  }

  againAt(steps: readonly number[], round: number, step: number): number {
    let again = 0
    for (let earlier = 0; earlier < round; earlier += 1) again += this.#rows[this.#at(steps, earlier, round, step)]!
    return again
  }

  #at(steps: readonly number[], earlier: number, round: number, step: number): number {
    const { rounds, length } = this.#size
    return (earlier * rounds + round) * length + ((step - steps[earlier]! + length) % length)
  }
}

/** People in rows of colleagues, who then never meet; the rest of each organisation stands close together. */
function byColleagues({ mix }: Cafe, people: readonly number[], width: number): readonly number[] {
  const main = mix.toSorted((a, b) => b.weight - a.weight)[0]
  if (main === undefined) return people
  const next = mix.find((other) => other !== main)
  const value = (person: number) => main.values[person]!
  const within = (person: number) => next?.values[person] ?? 0
  const organisations = [...Map.groupBy(people, value)]
    .toSorted(([a, one], [b, other]) => other.length - one.length || a - b)
    .map(([, colleagues]) => colleagues.toSorted((a, b) => within(a) - within(b) || a - b))
  const rows: number[] = []
  const rest: number[][] = []
  for (const colleagues of organisations) {
    const whole = Math.floor(colleagues.length / width) * width
    rows.push(...colleagues.slice(0, whole))
    if (whole < colleagues.length) rest.push(colleagues.slice(whole))
  }
  return [...rows, ...packed(rest, width)]
}

/** Puts the larger ones first and fills what is left of each row with what fits best, so that few are cut in two. */
function packed(parts: readonly (readonly number[])[], width: number): readonly number[] {
  const left = parts.toSorted((a, b) => b.length - a.length)
  const order: number[] = []
  while (left.length > 0) {
    const room = width - (order.length % width)
    const fitting = left.findIndex(({ length }) => length <= room)
    const [taken] = left.splice(Math.max(0, fitting), 1)
    order.push(...(taken ?? []))
  }
  return order
}

/** Everyone where they were told to go, where that may still be. */
export function startByAnnounced(board: CafeBoard): void {
  const { cafe } = board
  for (let seat = cafe.now * cafe.people; seat < cafe.announced.length; seat += 1) {
    const table = cafe.announced[seat]!
    const may = table >= 0 && cafe.isPresent[seat] === 1 && cafe.isAllowed[seat * cafe.tables + table] === 1
    if (may) board.put(Math.floor(seat / cafe.people), seat % cafe.people, table)
  }
}

/** Everyone without a seat at the smallest table with a new theme, else at the smallest that is allowed. */
export function seatTheRest(board: CafeBoard): void {
  const { cafe } = board
  const { people, tables } = cafe
  for (let seat = cafe.now * people; seat < cafe.rounds * people; seat += 1) {
    if (cafe.isPresent[seat] !== 1 || board.seats[seat]! >= 0) continue
    const [round, person] = [Math.floor(seat / people), seat % people]
    let best = -1
    let least = Infinity
    for (let table = 0; table < tables; table += 1) {
      if (cafe.isAllowed[seat * tables + table] !== 1) continue
      const room = board.at(round, table).length - cafe.most[round * tables + table]!
      const cost =
        board.at(round, table).length + (room >= 0 ? 1_000 : 0) + (board.isFresh(round, person, table) ? 0 : 2_000)
      if (cost < least) {
        least = cost
        best = table
      }
    }
    if (best >= 0) board.put(round, person, best)
  }
}
