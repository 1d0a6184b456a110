import type { RotationInstance, SeatPlan } from './instance.ts'
import { liveDay, type SeatRows } from './live-day.ts'
import { planRotation, type PlanOptions, type RotationOutcome } from './plan-rotation.ts'
import { readSeats } from './seating.ts'

/** One seat that is not as it was announced, by ids. */
export interface SeatDifference {
  readonly person: string
  readonly round: number
  readonly from: string
  readonly to: string
}

/**
 * Plans a day again that goes on: rounds that have been are facts, and what was announced of those to come costs to change,
 * the next round's seats most of all. `facts` has the rounds that have been, `announced` all rounds from the first one on;
 * both may name people who have left. Tells besides whose announced seats are other ones.
 */
export function replan(
  instance: RotationInstance,
  facts: SeatRows,
  announced: SeatRows,
  options: PlanOptions,
): RotationOutcome & { readonly changes: readonly SeatDifference[] } {
  const outcome = planRotation({ ...instance, live: liveDay(facts, announced) }, options)
  const { plan } = outcome.kind === 'planned' ? outcome : outcome.best
  return { ...outcome, changes: listDifferences(announced, plan, facts.length) }
}

function listDifferences(announced: SeatRows, plan: SeatPlan, now: number): readonly SeatDifference[] {
  return announced.flatMap((row, round) => {
    if (round < now) return []
    const told = readSeats(row)
    return [...readSeats(plan.rounds[round] ?? {})].flatMap(([person, to]) => {
      const from = told.get(person)
      return from === undefined || from === to ? [] : [{ person, round, from, to }]
    })
  })
}
