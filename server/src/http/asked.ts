import type { Request, Response } from 'express'
import type { z } from 'zod'
import { isId, type SessionId } from '@tafelronde/shared/lib/id.ts'
import type { Actor } from '@tafelronde/shared/people/actor.ts'
import { type Door, doors } from '@tafelronde/shared/wire/live-events.ts'
import { BADGE_COOKIE_AGE, badgeCookie, writeCookie } from '../auth/cookies.ts'
import { findOrganiser } from '../auth/organisers.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import type { Organiser } from '../storage/organiser-store.ts'
import type { HttpParts } from './http-parts.ts'

/** What was sent, if it has this form. */
export function readBody<Value>(request: Request, schema: z.ZodType<Value>): Value | undefined {
  return schema.safeParse(request.body).data
}

/** The part of the address under this name, or nothing. */
export function readParameter(request: Request, name: string): string {
  const value = request.params[name]
  return typeof value === 'string' ? value : ''
}

/** The session in the address, if there is one with that id. */
export async function readSession({ sessions }: HttpParts, request: Request): Promise<LiveSession | undefined> {
  const id = readParameter(request, 'session')
  return isId<'session'>(id) ? sessions.open(id) : undefined
}

/** The organiser who is signed in on this browser. */
export function readOrganiser({ storage }: HttpParts, request: Request): Promise<Organiser | undefined> {
  return findOrganiser(storage, request.headers.cookie)
}

/** Who asks through one of these doors: the first for which this browser has a badge. */
export async function readActor(
  { identify }: HttpParts,
  request: Request,
  session: SessionId,
  doors: readonly Door[],
): Promise<Actor | undefined> {
  for (const door of doors) {
    const actor = await identify(request.headers.cookie, session, door)
    if (actor !== undefined) return actor
  }
  return undefined
}

/** Who asks to read of a session: an organiser, or somebody with a badge for any of its doors. */
export async function readReader(parts: HttpParts, live: LiveSession, request: Request): Promise<Actor | undefined> {
  const organiser = await readOrganiser(parts, request)
  return organiser === undefined ? readActor(parts, request, live.id, doors) : { kind: 'organiser' }
}

/** Gives the browser a badge for one door of one session. */
export function giveBadge({ address }: HttpParts, response: Response, session: SessionId, door: Door, token: string) {
  response.append('Set-Cookie', writeCookie(badgeCookie(session, door), token, BADGE_COOKIE_AGE, address.secure))
}
