import { type RotationInstance, type SeatPlan } from './instance.ts'
import { planRotation, type PlanOptions, type RotationOutcome } from './plan-rotation.ts'

/** One seat that is not as it was announced, by ids. */
export interface SeatDifference {
  readonly person: string
  readonly round: number
  readonly from: string
  readonly to: string
}

type Rows = readonly Readonly<Record<string, readonly string[]>>[]

/**
 * Plans a day again that goes on: rounds that have been are facts, and what was announced of those to come costs to change,
 * the next round's seats most of all. `facts` has the rounds that have been, `announced` all rounds from the first one on;
 * both may name people who have left. Tells besides whose announced seats are other ones.
 */
export function replan(
  instance: RotationInstance,
  facts: Rows,
  announced: Rows,
  options: PlanOptions,
): RotationOutcome & { readonly changes: readonly SeatDifference[] } {
  const now = facts.length
  const outcome = planRotation(
    {
      ...instance,
      live: {
        now,
        past: facts.map(copyRow),
        announced: announced.map((row, round) => (round < now ? null : copyRow(row))),
      },
    },
    options,
  )
  const { plan } = outcome.kind === 'planned' ? outcome : outcome.best
  return { ...outcome, changes: listDifferences(announced, plan, now) }
}

function listDifferences(announced: Rows, plan: SeatPlan, now: number): readonly SeatDifference[] {
  return announced.flatMap((row, round) => {
    if (round < now) return []
    const told = readRow(row)
    return [...readRow(plan.rounds[round] ?? {})].flatMap(([person, to]) => {
      const from = told.get(person)
      return from === undefined || from === to ? [] : [{ person, round, from, to }]
    })
  })
}

function readRow(row: Rows[number]): ReadonlyMap<string, string> {
  return new Map(Object.entries(row).flatMap(([table, people]) => people.map((person) => [person, table] as const)))
}

function copyRow(row: Rows[number]): Record<string, string[]> {
  return Object.fromEntries(Object.entries(row).map(([table, people]) => [table, [...people]]))
}
