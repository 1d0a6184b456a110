import { StorageFault, type StorageFaultKind } from '../storage-fault.ts'
import type { Outcome } from './messages.ts'

// SQLite's result codes: https://sqlite.org/rescode.html
const BUSY = 5
const LOCKED = 6
const CORRUPT = 11
const FULL = 13
const NOT_A_DATABASE = 26
const CONSTRAINT_PRIMARYKEY = 1555
const CONSTRAINT_UNIQUE = 2067

/** Whether a row with this key stands there already: an expected "no", not a fault. */
export function isTaken(error: unknown): boolean {
  const code = resultCode(error)
  return code === CONSTRAINT_PRIMARYKEY || code === CONSTRAINT_UNIQUE
}

/** Whatever was thrown, as an outcome that can travel to the other thread. */
export function faultOutcome(error: unknown): Outcome & { readonly kind: 'fault' } {
  const message = error instanceof Error ? error.message : String(error)
  return { kind: 'fault', fault: error instanceof StorageFault ? error.kind : faultKind(error), message }
}

function faultKind(error: unknown): StorageFaultKind {
  const primary = primaryCode(error)
  if (primary === FULL) return 'disk-full'
  if (primary === BUSY || primary === LOCKED) return 'locked'
  if (isDamage(error)) return 'damaged'
  return 'broken'
}

/** Whether SQLite found something in the file that cannot be. */
export function isDamage(error: unknown): boolean {
  const primary = primaryCode(error)
  return primary === CORRUPT || primary === NOT_A_DATABASE
}

function primaryCode(error: unknown): number | undefined {
  const code = resultCode(error)
  return code === undefined ? undefined : code & 0xff
}

function resultCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined
  return typeof error.errcode === 'number' ? error.errcode : undefined
}
