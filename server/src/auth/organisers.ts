import { type Clock, DAY, type Instant } from '@tafelronde/shared/lib/clock.ts'
import { accept, refuse, type Result } from '@tafelronde/shared/lib/result.ts'
import type { Organiser } from '../storage/organiser-store.ts'
import type { Storage } from '../storage/storage.ts'
import { hashToken } from '../storage/token-hash.ts'
import { ORGANISER_COOKIE, readCookie } from './cookies.ts'
import { newId, newToken } from './new-token.ts'

/** How long a link to become an organiser works. */
const ORGANISER_LINK_AGE = DAY

/** Makes a token that lets one person become an organiser, once. */
export async function makeOrganiserToken(storage: Storage, clock: Clock): Promise<string> {
  const token = newToken()
  const createdAt = clock.now()
  const expiresAt = createdAt + ORGANISER_LINK_AGE
  const purpose = { kind: 'become-organiser' } as const
  const done = await storage.commit([storage.tokens.adding({ token: hashToken(token), purpose, createdAt, expiresAt })])
  if (!done.ok) throw new Error('A new token collided with another.')
  return token
}

/** Uses a one-time token: a new organiser, signed in on this browser with the login token in the answer. */
export async function becomeOrganiser(
  storage: Storage,
  token: string,
  name: string,
  now: Instant,
): Promise<Result<{ readonly organiser: Organiser; readonly login: string }, 'wrong-link' | 'used-link'>> {
  const hash = hashToken(token)
  const found = await storage.tokens.find(hash, now)
  if (found?.purpose.kind !== 'become-organiser') return refuse('wrong-link')
  const organiser: Organiser = { id: newId<'organiser'>(), name, createdAt: now }
  const login = newToken()
  const done = await storage.commit([
    storage.tokens.using(hash, now),
    storage.organisers.adding(organiser),
    storage.organisers.addingLogin({ token: hashToken(login), organiser: organiser.id, createdAt: now }),
  ])
  return done.ok ? accept({ organiser, login }) : refuse('used-link')
}

/** The organiser who is signed in on this browser. */
export async function findOrganiser(storage: Storage, cookies: string | undefined): Promise<Organiser | undefined> {
  const login = readCookie(cookies, ORGANISER_COOKIE)
  return login === undefined ? undefined : storage.organisers.findByLogin(hashToken(login))
}

export async function signOut(storage: Storage, cookies: string | undefined): Promise<void> {
  const login = readCookie(cookies, ORGANISER_COOKIE)
  if (login !== undefined) await storage.commit([storage.organisers.removingLogin(hashToken(login))])
}
