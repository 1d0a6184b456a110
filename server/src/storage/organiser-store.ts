import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type { OrganiserId } from '@tafelronde/shared/lib/id.ts'
import type { TokenHash } from './token-hash.ts'
import type { Write } from './write.ts'

/** Somebody who plans and publishes. */
export interface Organiser {
  readonly id: OrganiserId
  readonly name: string
  readonly createdAt: Instant
}

/** One device on which an organiser is signed in. */
export interface OrganiserLogin {
  readonly token: TokenHash
  readonly organiser: OrganiserId
  readonly createdAt: Instant
}

export interface OrganiserStore {
  /** All organisers, the first one first; empty on a new server. */
  list(): Promise<readonly Organiser[]>
  findByLogin(token: TokenHash): Promise<Organiser | undefined>
  adding(organiser: Organiser): Write
  addingLogin(login: OrganiserLogin): Write
  removingLogin(token: TokenHash): Write

  /** Removes the organiser and every login. */
  removing(organiser: OrganiserId): Write
}
