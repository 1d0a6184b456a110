import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import type { RosterEntry } from '@tafelronde/shared/people/person.ts'
import { useMemo, useSyncExternalStore } from 'react'
import { useSessionConnection } from './use-session-connection.ts'

/** Names and organisations of the people in the session. */
export interface Roster {
  readonly entries: readonly RosterEntry[]
  find(person: PersonId | undefined): RosterEntry | undefined
  /** The person's name, or a dash once it was deleted. */
  name(person: PersonId | undefined): string
}

export function useRoster(): Roster {
  const { roster } = useSessionConnection().live
  const entries = useSyncExternalStore(roster.subscribe, roster.read)
  return useMemo(() => {
    const byPerson = new Map(entries.map((entry) => [entry.person, entry]))
    const find = (person: PersonId | undefined) => (person === undefined ? undefined : byPerson.get(person))
    return { entries, find, name: (person) => find(person)?.name || '–' }
  }, [entries])
}
