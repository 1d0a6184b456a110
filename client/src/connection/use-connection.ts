import { useSyncExternalStore } from 'react'
import { type LineState } from './live-line.ts'
import { PATIENCE } from './outbox.ts'
import { useNow } from './use-now.ts'
import { useOutbox, useOutboxEntries } from './use-outbox.ts'
import { useSessionConnection } from './use-session-connection.ts'

export interface ConnectionView {
  readonly line: LineState
  /** The line is down, or something was not answered, for longer than people should wait without a word. */
  readonly offline: boolean
  /** Briefjes that are not saved yet. */
  readonly waiting: number
  /** Whether unsent words survive a reload on this device. */
  readonly lasts: boolean
}

/** How it stands between this page and the server, in the terms that people are told. */
export function useConnection(): ConnectionView {
  const { state } = useSessionConnection().live
  const line = useSyncExternalStore(state.subscribe, state.read)
  const now = useNow()
  const { lasts } = useOutbox()
  const saving = useOutboxEntries().filter(({ delivery }) => delivery.kind === 'saving')
  const since = line.kind === 'lost' || line.kind === 'opening' ? line.since : saving[0]?.madeAt
  return {
    line,
    offline: since !== undefined && now - since >= PATIENCE,
    waiting: saving.filter(({ request }) => request.command.kind === 'lay-note').length,
    lasts,
  }
}
