import { hash } from 'node:crypto'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { Door } from '@tafelronde/shared/wire/live-events.ts'
import { badgeCookie, readCookie } from './cookies.ts'

/**
 * Under which key a browser holds things in a document, such as the ids it types under. Made of the badge's token, which
 * the server keeps as a hash of another kind: whoever reads the disk cannot tell whose key it is.
 */
export type HolderOf = (document: string) => string

/** The keys of the browser that sends these cookies at this door. */
export function readHolder(cookies: string | undefined, session: SessionId, door: Door): HolderOf {
  const token = readCookie(cookies, badgeCookie(session, door)) ?? ''
  return (document) => hash('sha256', `holder ${token} ${document}`, 'base64url')
}
