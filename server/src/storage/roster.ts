import type { PersonId, SessionId } from '@tafelronde/shared/lib/id.ts'
import type { RosterEntry } from '@tafelronde/shared/people/person.ts'
import type { Write } from './write.ts'

/**
 * Names and organisations by person id: the only place where names stand. After a write that takes names away,
 * call `Storage.forget`.
 */
export interface Roster {
  /** Everyone of the session, in the order in which they were added. */
  list(session: SessionId): Promise<readonly RosterEntry[]>
  find(session: SessionId, person: PersonId): Promise<RosterEntry | undefined>

  /** Conflicts when the person stands there already. */
  adding(session: SessionId, entry: RosterEntry): Write

  /** Puts this entry in the place of the person's former one. Conflicts when there is none. */
  changing(session: SessionId, entry: RosterEntry): Write

  removing(session: SessionId, person: PersonId): Write
  removingAll(session: SessionId): Write

  /** Makes the name of everyone empty; organisations and levels stay for the report. */
  erasingNames(session: SessionId): Write
}
