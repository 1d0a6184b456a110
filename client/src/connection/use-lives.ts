import { type LivingLine, readLives } from '@tafelronde/shared/harvest/proposals/lives-document.ts'
import type { TableId } from '@tafelronde/shared/lib/id.ts'
import { useSyncExternalStore } from 'react'
import { useSessionConnection } from './use-session-connection.ts'

/** What several briefjes of a table say, fresh after every change; `undefined` until its paper is complete. */
export function useLives(table: TableId): readonly LivingLine[] | undefined {
  const lives = useSessionConnection().besideNotes(table, readLives)
  return useSyncExternalStore(lives.subscribe, lives.read)
}
