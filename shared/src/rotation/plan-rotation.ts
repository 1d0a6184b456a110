import { type Cafe, readSeatPlan } from './cafe.ts'
import { type BoardWeights, CafeBoard } from './cafe-board.ts'
import { CoolingSchedule, type Swiftness } from './cooling-schedule.ts'
import { evaluateCafe, type RotationMetrics } from './evaluate-rotation.ts'
import type { RotationInstance, SeatPlan } from './instance.ts'
import { matchRounds } from './match-rounds.ts'
import { SeatMending } from './mend-seats.ts'
import { pairsOf } from './pairs.ts'
import { type Random, seedRandom } from './random.ts'
import { readCafe } from './read-cafe.ts'
import { boundsOf, type RotationBounds } from './rotation-bounds.ts'
import { SeatSearch } from './search-seats.ts'
import { seatTheRest, startByAnnounced, startByDesign } from './start-seats.ts'
import { SwiftBoard } from './swift-board.ts'
import { SwiftSearch } from './swift-search.ts'
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
  /**
   * What gives way where not everything can be: with `sizes`, tables may differ by more than one person rather than
   * anybody coming to a theme twice; with `themes` the other way round. Without it nothing does: all rules weigh the same.
   */
  readonly bend?: Bend | undefined
  /** How many steps of mending one attempt may take. */
  readonly mending?: number
  /** What was announced is where the search begins, and may change at no cost: nobody was told. */
  readonly freeToChange?: boolean
  /** How many times its usual weight a changed seat costs: the higher, the more what was told counts before mixing. */
  readonly changeWeight?: number
}

export type Bend = 'sizes' | 'themes'

export interface RotationPlan {
  readonly plan: SeatPlan
  readonly metrics: RotationMetrics
  readonly bounds: RotationBounds
}

/**
 * What came of planning: a plan that breaks no rule; the proof that there is none, with the plan that breaks the fewest;
 * or that plan alone, when none was found and nothing proves that there is none.
 */
export type RotationOutcome =
  | ({ readonly kind: 'planned' } & RotationPlan)
  | { readonly kind: 'infeasible'; readonly findings: readonly RotationFinding[]; readonly best: RotationPlan }
  | { readonly kind: 'not-found'; readonly best: RotationPlan }

const RULE = 10_000
/** What a rule that gives way costs: more than anything that is wished for, less than one that does not. */
const BENT = 400

const ITERATIONS = 60_000
/** A plan that breaks a rule is mended for so long at least, whatever time was given. */
const ATTEMPTS = 12
const MENDING = 20_000
/** A careful step takes as long as so many others. */
const CAREFUL = 50
const SETTLING = 3_000

/** Plans every round, as well as the time allows. Ids must be sound: `validateRotation` says whether they are. */
export function planRotation(instance: RotationInstance, options: PlanOptions): RotationOutcome {
  const cafe = readCafe(instance)
  const findings = validateRotation(instance, cafe)
  const isProven = findings.length > 0
  const best = planAnyway(cafe, isProven ? { ...options, attempts: 1 } : options)
  if (isProven) return { kind: 'infeasible', findings, best }
  return best.metrics.hard > 0 ? { kind: 'not-found', best } : { kind: 'planned', ...best }
}

function planAnyway(cafe: Cafe, options: PlanOptions): RotationPlan {
  const search = improve(cafe, options)
  for (;;) {
    const step = search.next()
    if (step.done === true) return step.value
  }
}

/** The same in slices: yields how many steps were done, so that a worker may do something else meanwhile. */
export function improveRotation(instance: RotationInstance, options: PlanOptions): Generator<number, RotationPlan> {
  return improve(readCafe(instance), options)
}

function* improve(cafe: Cafe, options: PlanOptions): Generator<number, RotationPlan> {
  const bounds = boundsOf(cafe)
  const board = new CafeBoard(cafe, readWeights(cafe, bounds, options))
  const random = seedRandom(options.seed)

  startByAnnounced(board)
  if (cafe.now === 0 && !cafe.announced.some((table) => table >= 0)) startByDesign(board, random)
  seatTheRest(board)

  const isMended = board.hardCost > 0
  if (isMended) yield* mend(board, options, random)
  const search = new SeatSearch(board, random)
  // What mending moved without need goes back at once.
  const unit = 0.1 * board.weights.repeat
  if (isMended) yield* search.cool({ warm: unit, cold: unit, steps: SETTLING, wholeDays: 0.1 })

  yield* search.settle(2 * SETTLING)
  const swiftness = readSwiftness(board, bounds)
  // What a design has mixed already is only bettered by weighing all as it counts.
  const swift = swiftness === 'no' ? undefined : new SwiftSearch(search, random, swiftness === 'yes')
  const schedule = new CoolingSchedule(board, random, swiftness)

  const floor = leastCost(board, bounds)
  let left = options.iterations ?? (options.deadline === undefined ? ITERATIONS : Infinity)
  for (let turn = cafe.now > 0 ? 1 : 0; left > 0 && search.bestCost > floor + 1e-9; turn += 1) {
    const cooling = schedule.begin(turn, left)
    for (const done of (swift ?? search).cool(cooling)) {
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

/** By turns with heat and with care; every other attempt anew. */
function* mend(
  board: CafeBoard,
  { attempts = ATTEMPTS, mending: steps = MENDING }: PlanOptions,
  random: Random,
): Generator<number, void> {
  const mending = new SeatMending(board, random)
  for (let attempt = 0; attempt < attempts && board.hardCost > 0; attempt += 1) {
    if (attempt % 2 === 1) {
      matchRounds(board, random)
      seatTheRest(board)
    }
    yield* mending.warmly(steps)
    yield* mending.carefully(Math.floor(steps / CAREFUL))
  }
}

/** Costs in points of the score of `evaluateRotation`; rules far above everything. */
function readWeights(
  cafe: Cafe,
  bounds: RotationBounds,
  { bend, freeToChange, changeWeight = 1 }: PlanOptions,
): BoardWeights {
  const isLive = cafe.instance.live !== undefined
  const share = isLive ? 0.5 : 1
  const sum = bounds.mix.reduce((all, { weight }) => all + weight, 0)
  const repeat = (share * 60) / Math.max(1, bounds.distinctPairsRef)
  // Most of all, people go where they were told to: each change is worth more than two new meetings.
  const change =
    isLive && freeToChange !== true
      ? changeWeight * Math.max(50 / Math.max(1, bounds.announced - bounds.minChanges), 2.5 * repeat)
      : 0
  return {
    rule: bend === 'themes' ? BENT : RULE,
    size: bend === 'sizes' ? BENT : RULE,
    // A seat, a pin or a host counts as a rule does, also where themes bend.
    grave: bend === 'themes' ? RULE / BENT : 1,
    strain: Math.max(20 * repeat, 2 * change),
    repeat,
    most: (times) => share * 10 * (1 - bounds.maxMeetLB / Math.max(bounds.maxMeetLB, times)),
    mix: bounds.mix.map(({ weight, min, random }) =>
      random - min < 1e-9 || sum === 0 ? 0.1 * repeat : (share * 30 * weight) / sum / (random - min),
    ),
    changeNext: 1.5 * change,
    changeLater: change,
  }
}

/**
 * Where more than half of all pairs there are must meet and no design says how, hardly any way leads from one plan in
 * which few meet again to another: a swift search finds none there, since it is not as warm.
 */
function readSwiftness(board: CafeBoard, bounds: RotationBounds): Swiftness {
  if (!SwiftBoard.fits(board)) return 'no'
  const least = bounds.pairMeetings - bounds.distinctPairsUB
  if (board.weights.mix.length > 0 && board.repeats <= least) return 'designed'
  return 2 * board.pairMeetings <= pairsOf(board.cafe.people) ? 'yes' : 'no'
}

/** No plan costs less. */
function leastCost({ weights }: CafeBoard, bounds: RotationBounds): number {
  const repeats = bounds.pairMeetings - bounds.distinctPairsUB
  const mix = bounds.mix.reduce((sum, { min }, at) => sum + min * weights.mix[at]!, 0)
  return repeats * weights.repeat + mix + bounds.minChanges * Math.min(weights.changeNext, weights.changeLater)
}
