import { hash } from 'node:crypto'

declare const hashed: unique symbol

/** What is kept of a token: enough to know it again, not enough to make it. */
export type TokenHash = string & { readonly [hashed]: true }

/** Tokens are long and random, so one plain SHA-256 is enough. */
export function hashToken(token: string): TokenHash {
  return hash('sha256', token, 'base64url') as TokenHash
}
