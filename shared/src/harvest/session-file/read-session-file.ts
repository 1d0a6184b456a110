import { isPlainObject } from '../../lib/same-value.ts'
import { SESSION_FILE, type SessionFile } from '../session-file.ts'
import { type Fault, findFault } from './find-fault.ts'
import { sessionFileSchema } from './session-file-schema.ts'

/** Why something is no file of a session, and where in it that shows, as `papers.3.notes.12.author`. */
export interface FileRefused {
  readonly ok: false
  readonly why: 'no-session-file' | 'wrong-form' | Fault['why']
  readonly at: string
}

export type FileRead = { readonly ok: true; readonly value: SessionFile } | FileRefused

/** The longest name of a place that is told: what stands in a file is anybody's. */
const PLACE_LENGTH = 120

/** Reads what somebody says is a file of a session. What it accepts is what a server could have written, as it stands. */
export function readSessionFile(value: unknown): FileRead {
  if (!isPlainObject(value) || value['schema'] !== SESSION_FILE) return refuse('no-session-file', 'schema')
  const parsed = sessionFileSchema.safeParse(value)
  if (!parsed.success) return refuse('wrong-form', (parsed.error.issues[0]?.path ?? []).join('.'))
  // What the schema leaves out or tidies up was not written by a server.
  const changed = findChange(value, parsed.data)
  if (changed !== undefined) return refuse('wrong-form', changed.join('.'))
  // Not as it was parsed: in the order in which it came, so that it is written again as it was.
  const file = value as unknown as SessionFile
  const fault = findFault(file)
  return fault === undefined ? { ok: true, value: file } : refuse(fault.why, fault.at)
}

function refuse(why: FileRefused['why'], at: string): FileRefused {
  return { ok: false, why, at: at.slice(0, PLACE_LENGTH) }
}

/** Where two values first differ in anything but the order of their keys. */
function findChange(value: unknown, parsed: unknown): readonly string[] | undefined {
  if (typeof value !== 'object' || value === null) return value === parsed ? undefined : []
  if (typeof parsed !== 'object' || parsed === null) return []
  const before = Object.entries(value)
  for (const [key, one] of before) {
    const other: unknown = Object.hasOwn(parsed, key) ? parsed[key as keyof typeof parsed] : undefined
    const change = findChange(one, other)
    if (change !== undefined) return [key, ...change]
  }
  return before.length === Object.keys(parsed).length ? undefined : []
}
