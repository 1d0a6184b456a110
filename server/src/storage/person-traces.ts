import type { PersonId, SessionId } from '@tafelronde/shared/lib/id.ts'
import type { Write } from './write.ts'

/** What storage keeps under somebody's id, wherever it is: for taking it away all at once. */
export interface PersonTraces {
  /**
   * Takes away the name, badges, links to a second device, kept answers, dots and opinions of this person, and who wrote the rows of
   * the log and held the client ids that were theirs; the rows themselves stay. After it, call `Storage.forget`.
   */
  erasing(session: SessionId, person: PersonId): Write
}
