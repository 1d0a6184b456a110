import { useSyncExternalStore } from 'react'
import type { OutboxEntry } from './outbox-store.ts'
import type { Outbox } from './outbox.ts'
import { useWriting } from './use-writing.ts'

/** The way to send paper commands. */
export function useOutbox(): Outbox {
  return useWriting().outbox
}

/** What is on its way to the server, oldest first, and what just arrived. */
export function useOutboxEntries(): readonly OutboxEntry[] {
  const { entries } = useWriting().outbox
  return useSyncExternalStore(entries.subscribe, entries.read)
}
