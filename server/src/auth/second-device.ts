import { type Instant, MINUTE } from '@tafelronde/shared/lib/clock.ts'
import type { PersonId, SessionId } from '@tafelronde/shared/lib/id.ts'
import { accept, refuse, type Result } from '@tafelronde/shared/lib/result.ts'
import type { Session } from '@tafelronde/shared/sessions/session.ts'
import type { Storage } from '../storage/storage.ts'
import { hashToken } from '../storage/token-hash.ts'
import { actorOf, doorOf } from './identify.ts'
import { newToken } from './new-token.ts'

/** How long the QR code for a second device works. */
const DEVICE_LINK_AGE = 10 * MINUTE

/** Makes the token that someone's second device uses, once. */
export async function makeDeviceToken(
  storage: Storage,
  session: SessionId,
  person: PersonId,
  now: Instant,
): Promise<{ readonly token: string; readonly until: Instant }> {
  const token = newToken()
  const until = now + DEVICE_LINK_AGE
  const purpose = { kind: 'second-device', session, person } as const
  const adding = storage.tokens.adding({ token: hashToken(token), purpose, createdAt: now, expiresAt: until })
  const done = await storage.commit([adding])
  if (!done.ok) throw new Error('A new token collided with another.')
  return { token, until }
}

/** What the second device gets: a badge of the same person, who keeps the seat. */
export interface SecondDevice {
  readonly session: SessionId
  readonly person: PersonId
  readonly door: 'person' | 'desk'
  /** The new badge's token. */
  readonly badge: string
}

/** Where a session is found: all that is needed of the registry here. */
interface OpensSessions {
  open(id: SessionId): Promise<{ read(): Session } | undefined>
}

/** Uses the token on the second device. */
export async function useDeviceToken(
  storage: Storage,
  sessions: OpensSessions,
  token: string,
  now: Instant,
): Promise<Result<SecondDevice, 'wrong-link' | 'used-link'>> {
  const hash = hashToken(token)
  const found = await storage.tokens.find(hash, now)
  if (found?.purpose.kind !== 'second-device') return refuse('wrong-link')
  const { session, person } = found.purpose
  const live = await sessions.open(session)
  const actor = live && actorOf({ kind: 'person', person }, live.read())
  const door = actor && doorOf(actor)
  // Someone who was merged in the meantime goes on as who they are now.
  if (actor === undefined || !('person' in actor) || (door !== 'person' && door !== 'desk')) return refuse('wrong-link')
  const badge = newToken()
  const bearer = { kind: 'person', person: actor.person } as const
  const done = await storage.commit([
    storage.tokens.using(hash, now),
    storage.badges.adding({ token: hashToken(badge), session, bearer, createdAt: now }),
  ])
  return done.ok ? accept({ session, person: actor.person, door, badge }) : refuse('used-link')
}
