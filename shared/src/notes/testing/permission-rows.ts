import type { PhaseKind } from '../../sessions/session.ts'

/** What a permission table says in every phase. */
export function inEveryPhase<Outcome>(outcome: Outcome): Readonly<Record<PhaseKind, Outcome>> {
  return {
    draft: outcome,
    arrival: outcome,
    talk: outcome,
    rotation: outcome,
    round: outcome,
    break: outcome,
    harvest: outcome,
    plenary: outcome,
    closed: outcome,
  }
}

/** The entries of a record, with its own keys. */
export function entriesOf<Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
): readonly (readonly [Key, Value])[] {
  return Object.entries(record) as [Key, Value][]
}
