import { type Cafe, readCafe, readSeatPlan } from './cafe.ts'
import { type BoardWeights, CafeBoard } from './cafe-board.ts'
import { evaluateCafe, type RotationMetrics } from './evaluate-rotation.ts'
import { type RotationInstance, type SeatPlan } from './instance.ts'
import { matchRounds } from './match-rounds.ts'
import { SeatMending } from './mend-seats.ts'
import { type Random, seedRandom } from './random.ts'
import { boundsOf, type RotationBounds } from './rotation-bounds.ts'
import { type Cooling, SeatSearch } from './search-seats.ts'
import { startByDesign } from './start-seats.ts'
import { type RotationFinding, validateRotation } from './validate-rotation.ts'

export interface PlanOptions {
  /** The same instance with the same seed and so many iterations gives the same plan, on every machine. */
  readonly seed: number
  /** Steps of the search. Without it, and without a deadline, a moderate number. */
  readonly iterations?: number | undefined
  /** Asked now and then whether it is time to stop; what comes of it then depends on the machine. */
  readonly deadline?: (() => boolean) | undefined
  /** How often it begins anew while rules stay broken. */
  readonly attempts?: number
}

export interface CafePlan {
  readonly plan: SeatPlan
  readonly metrics: RotationMetrics
  readonly bounds: RotationBounds
}

/**
 * What came of planning: a plan that breaks no rule; the proof that there is none, with the plan that breaks the fewest;
 * or that plan alone, when none was found and nothing proves that there is none.
 */
export type CafeOutcome =
  | ({ readonly kind: 'planned' } & CafePlan)
  | { readonly kind: 'infeasible'; readonly findings: readonly RotationFinding[]; readonly best: CafePlan }
  | { readonly kind: 'not-found'; readonly best: CafePlan }

const ITERATIONS = 60_000
/** A plan that breaks a rule is mended for so long at least, whatever time was given. */
const ATTEMPTS = 12
const WARM_STEPS = 20_000
const CAREFUL_STEPS = 400
const SETTLING = 3_000
/** While looking, a meeting again costs more than in the end: most who look for none find none. */
const AGAIN = [2, 1.5, 3]
/** How warm a turn begins, in units of the cheapest thing that can be bettered. */
const WARMTH = [0.7, 0.5, 0.85, 0.6]
const WHOLE_DAYS = [0.2, 0.5]
/** How many times the first turn the longest takes. */
const LONGEST = 64
/** So many rounds are looked at apart, where there are many. */
const FOCUS = 4
/** While looking, a changed seat costs less than in the end: what is better for everyone may lie beyond one. */
const CAUTION = 0.4

/** Plans every round, as well as the time allows. Ids must be sound: `validateRotation` says whether they are. */
export function planCafe(instance: RotationInstance, options: PlanOptions): CafeOutcome {
  const cafe = readCafe(instance)
  const findings = validateRotation(instance, cafe)
  const isProven = findings.length > 0
  const best = planAnyway(cafe, isProven ? { ...options, attempts: 1 } : options)
  if (isProven) return { kind: 'infeasible', findings, best }
  return best.metrics.hard > 0 ? { kind: 'not-found', best } : { kind: 'planned', ...best }
}

function planAnyway(cafe: Cafe, options: PlanOptions): CafePlan {
  const search = improve(cafe, options)
  for (;;) {
    const step = search.next()
    if (step.done === true) return step.value
  }
}

/** The same in slices: yields how many steps were done, so that a worker may do something else meanwhile. */
export function improveCafe(instance: RotationInstance, options: PlanOptions): Generator<number, CafePlan> {
  return improve(readCafe(instance), options)
}

function* improve(cafe: Cafe, options: PlanOptions): Generator<number, CafePlan> {
  const bounds = boundsOf(cafe)
  const board = new CafeBoard(cafe, readWeights(cafe, bounds))
  const random = seedRandom(options.seed)

  startByAnnounced(board)
  if (cafe.now === 0 && !cafe.announced.some((table) => table >= 0)) startByDesign(board, random)
  seatTheRest(board)

  const isMended = board.hardCost > 0
  if (isMended) yield* mend(board, options.attempts ?? ATTEMPTS, random)
  const search = new SeatSearch(board, random)
  // What mending moved without need goes back at once.
  const unit = 0.1 * board.weights.repeat
  if (isMended) yield* search.cool({ warm: unit, cold: unit, steps: SETTLING, wholeDays: 0.1 })

  const floor = leastCost(board, bounds)
  let left = options.iterations ?? (options.deadline === undefined ? ITERATIONS : Infinity)
  for (let turn = cafe.now > 0 ? 1 : 0; left > 0 && search.bestCost > floor + 1e-9; turn += 1) {
    const cooling = coolingAt(turn, board, left, random)
    for (const done of search.cool(cooling)) {
      yield done
      const isOver = options.deadline?.() === true || search.bestCost <= floor + 1e-9
      if (isOver) left = 0
      if (isOver) break
    }
    left -= cooling.steps
    if (turn % 2 === 0) search.goBack()
  }
  const plan = readSeatPlan(cafe, search.best)
  return { plan, metrics: evaluateCafe(cafe, plan, bounds), bounds }
}

/**
 * How one turn of the search cools. First people exchange whole days, which keeps who meets how often. After that no two
 * turns are alike, since what finds the best seats of one café does not of another: how warm, how dear it is to meet
 * again, how many whole days. They take longer and longer.
 */
function coolingAt(turn: number, board: CafeBoard, left: number, random: Random): Cooling {
  const { weights, cafe } = board
  const isOfDays = turn === 0 && weights.mix.length > 0
  board.dislike = AGAIN[turn % AGAIN.length]!
  board.caution = turn % 3 === 0 ? 1 : CAUTION
  const unit = Math.min(...weights.mix, weights.repeat * board.dislike)
  const warm = isOfDays ? 0.36 * Math.max(...weights.mix) : unit * WARMTH[turn % WARMTH.length]!
  const steps = Math.max(8_000, cafe.people * 40) * Math.min(LONGEST, 2 ** Math.max(0, turn - 1))
  const wholeDays = isOfDays ? 1 : WHOLE_DAYS[turn % WHOLE_DAYS.length]!
  const cooling = { warm, cold: isOfDays ? warm / 18 : warm / 2, steps: Math.min(left, steps), wholeDays }
  const isFocused = !isOfDays && turn % 2 === 1 && cafe.rounds - cafe.now > 2 * FOCUS
  if (!isFocused) return cooling
  return { ...cooling, cold: warm / 3, wholeDays: 0, rounds: worstRounds(board, random) }
}

/**
 * A few rounds, those first in which most people meet again: the others stay as they are, be it as a design has them,
 * which a search of all rounds would leave and not find again.
 */
function worstRounds(board: CafeBoard, random: Random): readonly number[] {
  const { now, rounds } = board.cafe
  const all = Array.from({ length: rounds - now }, (_, at) => now + at)
  const worth = new Map(all.map((round) => [round, Math.min(2, board.againIn(round)) + random()]))
  return all.toSorted((a, b) => worth.get(b)! - worth.get(a)!).slice(0, FOCUS)
}

/** By turns with heat and with care; every other attempt anew. */
function* mend(board: CafeBoard, attempts: number, random: Random): Generator<number, void> {
  const mending = new SeatMending(board, random)
  for (let attempt = 0; attempt < attempts && board.hardCost > 0; attempt += 1) {
    if (attempt % 2 === 1) {
      matchRounds(board, random)
      seatTheRest(board)
    }
    yield* mending.warmly(WARM_STEPS)
    yield* mending.carefully(CAREFUL_STEPS)
  }
}

/** Costs in points of the score of `evaluateRotation`; rules far above everything. */
export function readWeights(cafe: Cafe, bounds: RotationBounds): BoardWeights {
  const isLive = cafe.instance.live !== undefined
  const share = isLive ? 0.5 : 1
  const sum = bounds.mix.reduce((all, { weight }) => all + weight, 0)
  const repeat = (share * 60) / Math.max(1, bounds.distinctPairsRef)
  // Most of all, people go where they were told to: each change is worth more than two new meetings.
  const change = isLive ? Math.max(50 / Math.max(1, bounds.announced - bounds.minChanges), 2.5 * repeat) : 0
  return {
    rule: 10_000,
    size: 10_000,
    repeat,
    most: (times) => share * 10 * (1 - bounds.maxMeetLB / Math.max(bounds.maxMeetLB, times)),
    mix: bounds.mix.map(({ weight, min, random }) =>
      random - min < 1e-9 || sum === 0 ? 0.1 * repeat : (share * 30 * weight) / sum / (random - min),
    ),
    changeNext: 1.5 * change,
    changeLater: change,
  }
}

/** No plan costs less. */
function leastCost({ weights }: CafeBoard, bounds: RotationBounds): number {
  const repeats = bounds.pairMeetings - bounds.distinctPairsUB
  const mix = bounds.mix.reduce((sum, { min }, at) => sum + min * weights.mix[at]!, 0)
  return repeats * weights.repeat + mix + bounds.minChanges * Math.min(weights.changeNext, weights.changeLater)
}

/** Everyone where they were told to go, where that may still be. */
function startByAnnounced(board: CafeBoard): void {
  const { cafe } = board
  for (let seat = cafe.now * cafe.people; seat < cafe.announced.length; seat += 1) {
    const table = cafe.announced[seat]!
    const may = table >= 0 && cafe.isPresent[seat] === 1 && cafe.isAllowed[seat * cafe.tables + table] === 1
    if (may) board.put(Math.floor(seat / cafe.people), seat % cafe.people, table)
  }
}

/** Everyone without a seat at the smallest table with a new theme, else at the smallest that is allowed. */
function seatTheRest(board: CafeBoard): void {
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
