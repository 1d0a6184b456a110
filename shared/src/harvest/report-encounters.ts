import type { PersonId } from '../lib/id.ts'
import type { Person } from '../people/person.ts'
import type { SharedSession } from '../sessions/session.ts'

/** Who sat at a table with whom, over all rounds: people without names, by a number of their own from 0. */
export interface ReportEncounters {
  readonly people: number
  /** Two people, the lower number first, and in how many rounds they sat together. Each two once. */
  readonly pairs: readonly (readonly [number, number, number])[]
}

/** Counts who met, in the rounds up to and with `last`, among these people. */
export function countEncounters(session: SharedSession, people: readonly Person[], last: number): ReportEncounters {
  const numbers = new Map<PersonId, number>(people.map(({ id }, number) => [id, number]))
  const times = new Map<number, number>()
  for (const seating of session.seatings.slice(0, last + 1)) {
    for (const sat of Object.values(seating)) {
      const here = sat.flatMap((person) => numbers.get(person) ?? []).toSorted((a, b) => a - b)
      for (const [at, one] of here.entries()) {
        for (const other of here.slice(at + 1)) {
          const pair = one * people.length + other
          times.set(pair, (times.get(pair) ?? 0) + 1)
        }
      }
    }
  }
  return {
    people: people.length,
    pairs: [...times]
      .toSorted(([a], [b]) => a - b)
      .map(([pair, count]) => [Math.floor(pair / people.length), pair % people.length, count]),
  }
}
