import type { Instant } from '../lib/clock.ts'
import { isPlainObject } from '../lib/same-value.ts'

/** On for a session: notes may go to this host. */
export interface LanguageModelSwitch {
  readonly host: string
}

/** What left the house in one go: never a text, only where to, when and how much. */
export interface ModelUse {
  readonly at: Instant
  readonly host: string
  readonly notes: number
  readonly requests: number
  readonly tokens: number
}

export function isModelSwitch(value: unknown): value is LanguageModelSwitch {
  return isPlainObject(value) && typeof value['host'] === 'string'
}
