import { customAlphabet, nanoid } from 'nanoid'
import type { NewId } from '@tafelronde/shared/lib/id.ts'

/** A token that nobody can guess: 32 characters of 64. */
export function newToken(): string {
  return nanoid(32)
}

/** A secret in a link: as hard to guess as a token, and shorter in a QR code. */
export function newSecret(): string {
  return nanoid(24)
}

/** A fresh id. nanoid's alphabet is the one in `idPattern`. */
export const newId: NewId = <Of extends string>() => nanoid(16) as ReturnType<typeof newId<Of>>

/** Eight digits that let someone into a session. */
export const newCode: () => string = customAlphabet('0123456789', 8)

/** Four digits by which a waiting screen is known. */
export const newScreenCode: () => string = customAlphabet('0123456789', 4)

/** The name of a public page: ten signs that nobody takes for one another. */
export const newPublicationCode: () => string = customAlphabet('23456789abcdefghjkmnpqrstuvwxyz', 10)
