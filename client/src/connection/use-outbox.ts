import { useSyncExternalStore } from 'react'
import { type OutboxEntry } from './outbox-store.ts'
import { type Outbox } from './outbox.ts'
import { useSessionConnection } from './use-session-connection.ts'

/** The way to send paper commands. */
export function useOutbox(): Outbox {
  return useSessionConnection().outbox
}

/** What is on its way to the server, oldest first, and what just arrived. */
export function useOutboxEntries(): readonly OutboxEntry[] {
  const { entries } = useSessionConnection().outbox
  return useSyncExternalStore(entries.subscribe, entries.read)
}
