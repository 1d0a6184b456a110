import { type PersonId, type SessionId } from '@tafelronde/shared/lib/id.ts'
import { type Write } from './write.ts'

/** Who a person is. The only place where names stand. */
export interface RosterEntry {
  readonly person: PersonId
  /** Absent once names were erased. */
  readonly name?: string
  readonly organisation?: string
  /** The kind of organisation (`level`). */
  readonly level?: string
}

/** Names and organisations by person id. After a write that takes names away, call `Storage.forget`. */
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

  /** Takes the name of everyone away; organisations and levels stay for the report. */
  erasingNames(session: SessionId): Write
}
