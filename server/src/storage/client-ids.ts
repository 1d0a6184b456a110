import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import type { DocumentName } from '@tafelronde/shared/tables/document-names.ts'
import type { Write } from './write.ts'

/** A client id of a document, and to whom it was given. */
export interface IssuedId {
  readonly id: number
  /** Tells browsers apart without telling whose they are. */
  readonly holder: string
  /** Absent where nobody may know, and for a table's screen. */
  readonly person?: PersonId
  readonly at: Instant
}

/** Remembers which client ids of a document were given to whom. They stay as long as their session does. */
export interface ClientIds {
  /** All ids that were ever issued for the document, the lowest first. */
  list(document: DocumentName): Promise<readonly IssuedId[]>

  /** Conflicts when one of the ids was issued for this document before. */
  issuing(
    document: DocumentName,
    ids: readonly number[],
    holder: string,
    person: PersonId | undefined,
    at: Instant,
  ): Write
}
