import type { PersonId } from '../lib/id.ts'
import type { RosterEntry } from './person.ts'

/** What became different in the names of a session. */
export interface RosterChanges {
  /** Who came, or is written otherwise now. */
  readonly changed: readonly RosterEntry[]
  readonly gone: readonly PersonId[]
}

/** The names as they are after a change: whoever stays keeps the place, whoever comes stands last. */
export function withRosterChanges(
  entries: readonly RosterEntry[],
  { changed, gone }: RosterChanges,
): readonly RosterEntry[] {
  const roster = new Map(entries.map((entry) => [entry.person, entry]))
  for (const person of gone) roster.delete(person)
  for (const entry of changed) roster.set(entry.person, entry)
  return [...roster.values()]
}
