import type { NoteId, TableId } from '@tafelronde/shared/lib/id.ts'
import { useSyncExternalStore } from 'react'
import { useSessionConnection } from './use-session-connection.ts'

const none: ReadonlySet<NoteId> = new Set()

/** The briefjes on a table's paper that the server says are this browser's own: the paper itself does not tell. */
export function useMine(table: TableId): ReadonlySet<NoteId> {
  const { mine } = useSessionConnection().live
  return useSyncExternalStore(mine.subscribe, () => mine.read().get(table) ?? none)
}
