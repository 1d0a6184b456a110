import type { ConclusionId, PersonId, SessionId } from '@tafelronde/shared/lib/id.ts'
import type { Opinion, Subject } from '@tafelronde/shared/harvest/support/subject.ts'
import type { Write } from './write.ts'

/** The dots of one person on one subject. */
export interface DotRow {
  readonly person: PersonId
  readonly subject: Subject
  readonly count: number
}

/** What one person thinks of a conclusion, and what was last counted of it in sight of all. */
export interface OpinionRow {
  readonly person: PersonId
  readonly conclusion: ConclusionId
  readonly opinion: Opinion | null
  readonly told: Opinion | null
}

/** A dot that somebody gives. */
export interface GivenDot {
  readonly person: PersonId
  /** Every id of this person: two who turned out to be one have the dots of one. */
  readonly people: readonly PersonId[]
  readonly subject: Subject
  /** How many dots one person has. */
  readonly each: number
}

/**
 * Who gave which dots and opinions: the only place where that stands. It guards that nobody gives more than they have,
 * and lets people take back what is theirs; what is told of it to anybody else are numbers, in the harvest's document.
 */
export interface SupportStore {
  /** All that these ids gave. */
  load(
    session: SessionId,
    people: readonly PersonId[],
  ): Promise<{ readonly dots: readonly DotRow[]; readonly opinions: readonly OpinionRow[] }>

  /** Everyone's opinions, to be counted. */
  listOpinions(session: SessionId): Promise<readonly OpinionRow[]>

  /** Who gave dots to any of these. */
  listGivers(session: SessionId, subjects: readonly Subject[]): Promise<readonly PersonId[]>

  /** Conflicts when this person has given as many as there are already. */
  giving(session: SessionId, dot: GivenDot): Write

  /** Conflicts when this id has given none there. */
  taking(session: SessionId, dot: Pick<DotRow, 'person' | 'subject'>): Write

  /** Gives back the dots on these to whoever gave them. */
  returning(session: SessionId, subjects: readonly Subject[]): Write

  saying(session: SessionId, said: Pick<OpinionRow, 'person' | 'conclusion' | 'opinion'>): Write

  /** The opinions on this conclusion were counted in sight of all as they are now. */
  telling(session: SessionId, conclusion: ConclusionId): Write

  /** Takes away who gave what, in a whole session. After it, call `Storage.forget`. */
  clearing(session: SessionId): Write
}
