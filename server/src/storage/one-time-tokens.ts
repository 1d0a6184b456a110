import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type { PersonId, SessionId } from '@tafelronde/shared/lib/id.ts'
import type { TokenHash } from './token-hash.ts'
import type { Write } from './write.ts'

/** What a one-time token is good for. */
export type TokenPurpose =
  | { readonly kind: 'become-organiser' }
  | { readonly kind: 'second-device'; readonly session: SessionId; readonly person: PersonId }

/** A token that works once and not for ever: an organiser's link, a QR for one's second device. */
export interface OneTimeToken {
  readonly token: TokenHash
  readonly purpose: TokenPurpose
  readonly createdAt: Instant
  readonly expiresAt: Instant
}

export interface OneTimeTokens {
  /** The token if it still works at this moment. Looking does not use it. */
  find(token: TokenHash, now: Instant): Promise<OneTimeToken | undefined>

  /** Adds a token and clears away those that expired before it was made. */
  adding(token: OneTimeToken): Write

  /** Uses the token. Conflicts when it was used, has expired or never was: of two who try, one succeeds. */
  using(token: TokenHash, now: Instant): Write
}
