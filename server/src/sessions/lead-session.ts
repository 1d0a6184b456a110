import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import { refuse, type Result } from '@tafelronde/shared/lib/result.ts'
import type { Refusal } from '@tafelronde/shared/sessions/refusal.ts'
import { newId, newToken } from '../auth/new-token.ts'
import type { Storage } from '../storage/storage.ts'
import { hashToken } from '../storage/token-hash.ts'
import type { Newcomer } from './join-session.ts'
import type { LiveSession } from './live-session.ts'
import { findFacilitator } from './namesake.ts'

/** Lets someone lead who came by the facilitators' link; the same name again is the same facilitator. */
export async function leadSession(
  storage: Storage,
  live: LiveSession,
  name: string,
  now: Instant,
): Promise<Result<Newcomer, Refusal>> {
  const namesUntil = live.read().programme.namesUntil
  if (live.readStored().namesDeletedAt !== undefined || now >= namesUntil) return refuse('session-closed')
  const known = findFacilitator(live.read(), live.readRoster(), name)
  const person = known?.id ?? newId<'person'>()
  const token = newToken()
  const bearer = { kind: 'person', person } as const
  const badge = storage.badges.adding({ token: hashToken(token), session: live.id, bearer, createdAt: now })
  const done = known === undefined ? await live.admitFacilitator(person, name, [badge]) : await storage.commit([badge])
  if (done.ok) return { ok: true, value: { person, token } }
  return refuse(done.why === 'conflict' ? 'server-fault' : done.why)
}

/** Renews the facilitators' link; `endBadges` also takes in the badges of everyone who leads by it now. */
export function renewFacilitatorLink(storage: Storage, live: LiveSession, endBadges: boolean): Promise<string> {
  const leading = Object.values(live.read().people).filter(({ role }) => role === 'facilitator')
  const writes = leading.map(({ id }) => storage.badges.revoking(live.id, { kind: 'person', person: id }))
  if (!endBadges) return live.renewSecret('facilitator')
  return live.renewSecret('facilitator', { writes, touches: ({ kind }) => kind === 'facilitator' })
}
