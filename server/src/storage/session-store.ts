import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { Write } from './write.ts'

/** The secrets in a session's links: to join, to lead, to read the report. Kept as they are, to show the links again. */
export type SessionSecret = 'join' | 'facilitator' | 'reader'

/** What one saves of a session each time. */
export interface SessionContent {
  /** The day of the meeting, as `2023-11-30`. */
  readonly date: string
  readonly community: string
  /** From this moment on, names must be gone. */
  readonly namesUntil: Instant
  /** The session itself: any JSON value. Storage does not look into it; no names in it. */
  readonly session: unknown
}

/** A session that is about to be stored for the first time. */
export interface NewSession extends SessionContent {
  readonly id: SessionId
  /** Eight digits, of no other session. */
  readonly code: string
  readonly secrets: Readonly<Record<SessionSecret, string>>
  readonly createdAt: Instant
}

/** A session as it stands in storage. */
export interface StoredSession extends NewSession {
  /** 1 when added, one more with each saving. */
  readonly revision: number
  readonly namesDeletedAt?: Instant
}

/** Keeps the sessions, one row each. */
export interface SessionStore {
  find(id: SessionId): Promise<StoredSession | undefined>
  findByCode(code: string): Promise<StoredSession | undefined>
  findBySecret(kind: SessionSecret, secret: string): Promise<StoredSession | undefined>

  /** All sessions, the newest date first. */
  list(): Promise<readonly StoredSession[]>

  /** Sessions whose names should be gone at this moment and are not yet. */
  listNamesDue(now: Instant): Promise<readonly StoredSession[]>

  /** Conflicts when the id, the code or a secret is taken. */
  adding(session: NewSession): Write

  /** Saves over this revision, which then is one more. Conflicts on any other revision. */
  saving(id: SessionId, revision: number, content: SessionContent): Write

  /** Puts a new secret in the place of the old one, whose links then lead nowhere. */
  changingSecret(id: SessionId, kind: SessionSecret, secret: string): Write

  /** Says that the names are gone; the revision stays. */
  markingNamesDeleted(id: SessionId, at: Instant): Write

  /** Removes the session with all that belongs to it in every store. The code of its public report stays, as withdrawn. */
  deleting(id: SessionId, at: Instant): Write
}
