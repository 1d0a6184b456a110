import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { Actor } from '@tafelronde/shared/people/actor.ts'
import { groupOf, tableOf } from '@tafelronde/shared/programme/programme.ts'
import { resolvePerson, type Session } from '@tafelronde/shared/sessions/session.ts'
import type { Door } from '@tafelronde/shared/wire/live-events.ts'
import type { BadgeStore, Bearer } from '../storage/badge-store.ts'
import { hashToken } from '../storage/token-hash.ts'
import { badgeCookie, readCookie } from './cookies.ts'

/** Who asks at a door of this session, as the badge in the browser's cookies proves it. */
export async function identify(
  badges: Pick<BadgeStore, 'find'>,
  cookies: string | undefined,
  session: Session,
  door: Door,
): Promise<Actor | undefined> {
  const token = readCookie(cookies, badgeCookie(session.id, door))
  const badge = token === undefined ? undefined : await badges.find(hashToken(token))
  // The cookie's name says which session; only the badge itself is believed.
  if (badge === undefined || badge.session !== session.id) return undefined
  const actor = actorOf(badge.bearer, session)
  return actor !== undefined && doorOf(actor) === door ? actor : undefined
}

/** Who the bearer of a badge is now: someone who was merged with another is that other. */
export function actorOf(bearer: Bearer, session: Session): Actor | undefined {
  const { programme } = session
  switch (bearer.kind) {
    case 'hall':
      return groupOf(programme, bearer.group) && { kind: 'hall', group: bearer.group }
    case 'table-screen':
      return tableOf(programme, bearer.table) && { kind: 'table-screen', table: bearer.table }
    case 'person': {
      const person = resolvePerson(session.people, bearer.person)
      return person && { kind: person.role, person: person.id }
    }
  }
}

/** The door through which an actor comes; an organiser comes through none of a session's. */
export function doorOf(actor: Actor): Door | undefined {
  switch (actor.kind) {
    case 'facilitator':
      return 'desk'
    case 'participant':
      return 'person'
    case 'table-screen':
    case 'hall':
      return actor.kind
    case 'organiser':
      return undefined
  }
}

/** Asks who comes through a door of a session, whichever it is: what the live and the sync road need. */
export type Identify = (cookies: string | undefined, session: SessionId, door: Door) => Promise<Actor | undefined>
