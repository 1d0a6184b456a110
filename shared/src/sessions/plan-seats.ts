import type { RotationInstance, SeatPlan } from '../rotation/instance.ts'
import type { Bend, PlanOptions } from '../rotation/plan-rotation.ts'
import { replan } from '../rotation/replan.ts'
import { rotationBounds } from '../rotation/rotation-bounds.ts'
import type { Seating } from '../rotation/seating.ts'

/** How long it looks for a plan that breaks no rule before it lets one give way. */
const STRICTLY = { attempts: 2, mending: 8_000 }
/** So many more changes than there must be are few enough. */
const FEW_MORE = 2
/** Where there are more, it looks so many times more, and so much longer each time. */
const MORE_LOOKS = 3
const LONGER = 5

interface Planning {
  /** The rounds that have been. */
  readonly facts: readonly Seating[]
  /** The seats of all rounds as they were told; none before anything was made. */
  readonly told: readonly Seating[]
  /** What gives way where nothing else is possible. */
  readonly bend: Bend
  /** With a `changeWeight` of its own few people are told of a change, if need be at the price of a longer look. */
  readonly options: PlanOptions
}

/** A plan that breaks no rule, or where none is found the one that bends least of what may bend. */
export function planSeats(instance: RotationInstance, { facts, told, bend, options }: Planning): SeatPlan {
  const look = (more: Partial<PlanOptions>) => replan(instance, facts, told, { ...options, ...STRICTLY, ...more })
  const strict = look({})
  if (strict.kind !== 'planned') {
    const bent = look({ bend })
    return bent.kind === 'planned' ? bent.plan : bent.best.plan
  }
  if (options.changeWeight === undefined) return strict.plan

  // A search can end where many more people are told of a change than must be: then it begins elsewhere, and looks longer.
  const enough = rotationBounds(instance).minChanges + FEW_MORE
  let fewest = strict
  for (let again = 1; again <= MORE_LOOKS && fewest.changes.length > enough; again += 1) {
    const seed = (options.seed ^ (again * 0x9e37)) >>> 0
    const other = look({ seed, iterations: LONGER * (options.iterations ?? 0) })
    if (other.kind === 'planned' && other.changes.length < fewest.changes.length) fewest = other
  }
  return fewest.plan
}
