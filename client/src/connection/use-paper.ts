import { type TableId } from '@tafelronde/shared/lib/id.ts'
import { type Paper } from '@tafelronde/shared/notes/note.ts'
import { useSyncExternalStore } from 'react'
import { type DocumentState } from './document-line.ts'
import { useSessionConnection } from './use-session-connection.ts'

/** A table's paper, fresh after every change from any device; `undefined` until it is complete. */
export function usePaper(table: TableId): Paper | undefined {
  const paper = useSessionConnection().paper(table)
  return useSyncExternalStore(paper.subscribe, paper.read)
}

/** Whether a table's paper is up to date, and if it cannot be had, why. */
export function usePaperState(table: TableId): DocumentState {
  const paper = useSessionConnection().paper(table)
  return useSyncExternalStore(paper.subscribe, paper.state)
}
