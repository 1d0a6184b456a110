import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import { useSyncExternalStore } from 'react'
import type { LineState } from './live-line.ts'
import { useNow } from './use-now.ts'
import { useSessionConnection } from './use-session-connection.ts'
import type { Writing } from './writing.ts'

export interface ConnectionView {
  readonly line: LineState
  /** The line is down, or something was not answered, for longer than people should wait without a word. */
  readonly offline: boolean
  /** Briefjes that are not saved yet. */
  readonly waiting: number
  /** Whether unsent words survive a reload on this device. */
  readonly lasts: boolean
}

/** What did not reach the server for longer than this makes the page say so. */
const PATIENCE = 5_000

const never = () => () => {}

/** How it stands between this page and the server, in the terms that people are told. */
export function useConnection(): ConnectionView {
  const { live, writing } = useSessionConnection()
  const line = useSyncExternalStore(live.state.subscribe, live.state.read)
  const lasts = useSyncExternalStore(writing?.lasts.subscribe ?? never, () => writing?.lasts.read() ?? true)
  const now = useNow()
  const { since: unsavedSince, notes } = lookAt(writing)
  const since = line.kind === 'lost' || line.kind === 'opening' ? line.since : unsavedSince
  return { line, offline: since !== undefined && now - since >= PATIENCE, waiting: notes, lasts }
}

/** Looked at every second, with the clock. */
function lookAt(writing: Writing | undefined): { readonly since: Instant | undefined; readonly notes: number } {
  if (writing === undefined) return { since: undefined, notes: 0 }
  const commands = writing.outbox.entries.read().filter(({ delivery }) => delivery.kind === 'saving')
  const words = writing.unsavedWords()
  const notes = new Set<string>()
  for (const { request } of commands) if (request.command.kind === 'lay-note') notes.add(`note/${request.command.note}`)
  for (const { field } of words) if (field.startsWith('note/')) notes.add(field)
  const moments = [...commands.map(({ madeAt }) => madeAt), ...words.map(({ at }) => at)]
  return { since: moments.length === 0 ? undefined : Math.min(...moments), notes: notes.size }
}
