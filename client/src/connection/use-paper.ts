import type { TableId } from '@tafelronde/shared/lib/id.ts'
import type { Paper } from '@tafelronde/shared/notes/note.ts'
import { useSyncExternalStore } from 'react'
import { useSessionConnection } from './use-session-connection.ts'

/** A table's paper, fresh after every change from any device; `undefined` until it is complete. */
export function usePaper(table: TableId): Paper | undefined {
  const paper = useSessionConnection().paper(table)
  return useSyncExternalStore(paper.subscribe, paper.read)
}
