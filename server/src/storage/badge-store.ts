import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type { GroupId, PersonId, SessionId, TableId } from '@tafelronde/shared/lib/id.ts'
import type { TokenHash } from './token-hash.ts'
import type { Write } from './write.ts'

/** Who or what carries a badge: a person, the screen of a group's hall, or the device that stays at a table. */
export type Bearer =
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'hall'; readonly group: GroupId }
  | { readonly kind: 'table-screen'; readonly table: TableId }

/** Proof of who someone is in a session. Several devices of one person have a badge each. */
export interface Badge {
  readonly token: TokenHash
  readonly session: SessionId
  readonly bearer: Bearer
  readonly createdAt: Instant
}

export interface BadgeStore {
  find(token: TokenHash): Promise<Badge | undefined>

  /** Conflicts when the token is in use. */
  adding(badge: Badge): Write

  /** Takes every badge of this bearer in. */
  revoking(session: SessionId, bearer: Bearer): Write
  revokingAll(session: SessionId): Write

  /** Makes the badges of one person those of another: they turned out to be the same. */
  handingOver(session: SessionId, from: PersonId, to: PersonId): Write
}
