import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import { accept, refuse, type Result } from '@tafelronde/shared/lib/result.ts'
import { Turns } from '@tafelronde/shared/lib/turns.ts'
import type { Refusal } from '@tafelronde/shared/sessions/refusal.ts'
import type { JoinRequest } from '@tafelronde/shared/wire/http.ts'
import { newId, newToken } from '../auth/new-token.ts'
import type { Storage } from '../storage/storage.ts'
import { hashToken } from '../storage/token-hash.ts'
import type { LiveSession } from './live-session.ts'
import { findNamesake } from './namesake.ts'

/** Somebody who came in, with the token of the badge. */
export interface Newcomer {
  readonly person: PersonId
  readonly token: string
}

/**
 * Lets someone in. Joining means something in every phase:
 *
 *   before the inloop   one is in, and waits
 *   until the end       one is in; the next seating, or the nearest free chair, has a place
 *   closed              whoever was on the list or there comes back to read; nobody new comes in
 *   names are deleted   nobody comes in: a new name would stay for ever
 *
 * Whoever is on the list is recognised by name and organisation. Someone of the same name and organisation who is
 * here already is asked about first: "Dat ben ik" gets a badge of that person, "Wij zijn met twee" becomes another.
 */
export function joinSession(
  storage: Storage,
  live: LiveSession,
  request: Omit<JoinRequest, 'key'>,
  now: Instant,
): Promise<Result<Newcomer, Refusal>> {
  // One after another: of two at once with the same name, the second must be asked.
  const turns = turnsOf.get(live) ?? new Turns()
  turnsOf.set(live, turns)
  return turns.take(() => join(storage, live, request, now))
}

const turnsOf = new WeakMap<LiveSession, Turns>()

async function join(
  storage: Storage,
  live: LiveSession,
  request: Omit<JoinRequest, 'key'>,
  now: Instant,
): Promise<Result<Newcomer, Refusal>> {
  const session = live.read()
  const closed = session.phase.kind === 'closed'
  if (live.readStored().namesDeletedAt !== undefined || now >= session.programme.namesUntil) {
    return refuse('session-closed')
  }
  const namesake = findNamesake(session, live.readRoster(), request)
  if (namesake !== undefined) {
    const asks = namesake.attendance === 'here' || namesake.attendance === 'gone'
    if (asks && request.same === undefined) return refuse('same-name')
    if (!asks || request.same === 'me') return comeBack(namesake.id, closed || namesake.attendance === 'here')
  }
  if (closed) return refuse('session-closed')
  return comeIn(newId<'person'>())

  async function comeIn(person: PersonId): Promise<Result<Newcomer, Refusal>> {
    const { name, organisation, level } = request
    const online = session.programme.online && request.online
    const badge = newBadge(person)
    const added = await live.admit(
      { kind: 'add-person', person, name, organisation, level, online, device: true },
      [badge.adding],
      { kind: 'participant', person },
    )
    return added.ok ? accept({ person, token: badge.token }) : added
  }

  async function comeBack(person: PersonId, asTheyAre: boolean): Promise<Result<Newcomer, Refusal>> {
    const badge = newBadge(person)
    if (asTheyAre) {
      const done = await storage.commit([badge.adding])
      return done.ok ? accept({ person, token: badge.token }) : refuse('server-fault')
    }
    const marked = await live.admit({ kind: 'mark-here', people: [person] }, [badge.adding], {
      kind: 'participant',
      person,
    })
    return marked.ok ? accept({ person, token: badge.token }) : marked
  }

  function newBadge(person: PersonId) {
    const token = newToken()
    const bearer = { kind: 'person', person } as const
    const badge = { token: hashToken(token), session: live.id, bearer, createdAt: now }
    return { token, adding: storage.badges.adding(badge) }
  }
}
