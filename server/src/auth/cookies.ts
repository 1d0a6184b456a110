import { DAY } from '@tafelronde/shared/lib/clock.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { Door } from '@tafelronde/shared/wire/live-events.ts'

/** How long a browser keeps a badge: longer than any session's names. Chrome allows no more than 400 days. */
export const BADGE_COOKIE_AGE = 180 * DAY
export const SCREEN_COOKIE_AGE = 30 * DAY

export const ORGANISER_COOKIE = 'tafelronde-organiser'

/** What a screen carries from the moment it asks to be paired. */
export const SCREEN_COOKIE = 'tafelronde-screen'

/** Each door of each session has a cookie of its own, so that a desk and a hall screen in one browser both work. */
export function badgeCookie(session: SessionId, door: Door): string {
  return `tafelronde-${door}-${session}`
}

/** The value of a cookie in a request's `Cookie` header. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  for (const pair of header?.split(';') ?? []) {
    const is = pair.indexOf('=')
    if (is > 0 && pair.slice(0, is).trim() === name) return pair.slice(is + 1).trim() || undefined
  }
  return undefined
}

/** A `Set-Cookie` header: no script may read it, and no other site's form or picture brings it along. */
export function writeCookie(name: string, value: string, age: number, secure: boolean): string {
  const seconds = Math.floor(age / 1_000)
  return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
}
