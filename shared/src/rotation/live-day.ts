import type { RotationInstance } from './instance.ts'

/** Who sits at which table in each of some rounds, by ids. */
export type SeatRows = readonly Readonly<Record<string, readonly string[]>>[]

/** The day that goes on as an instance has it, from the rounds that have been and all rounds as they were announced. */
export function liveDay(facts: SeatRows, announced: SeatRows): NonNullable<RotationInstance['live']> {
  return {
    now: facts.length,
    past: facts.map(copyRow),
    announced: announced.map((row, round) => (round < facts.length ? null : copyRow(row))),
  }
}

function copyRow(row: SeatRows[number]): Record<string, string[]> {
  return Object.fromEntries(Object.entries(row).map(([table, people]) => [table, [...people]]))
}
