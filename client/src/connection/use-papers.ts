import type { TableId } from '@tafelronde/shared/lib/id.ts'
import type { Paper } from '@tafelronde/shared/notes/note.ts'
import { useMemo, useSyncExternalStore } from 'react'
import type { SessionConnection } from './session-connection.ts'
import { useSessionConnection } from './use-session-connection.ts'

/** The papers of several tables at once, by table; without those that are not complete yet. */
export function usePapers(tables: readonly TableId[]): ReadonlyMap<TableId, Paper> {
  const connection = useSessionConnection()
  const wanted = tables.join(' ')
  const papers = useMemo(() => watchPapers(connection, wanted), [connection, wanted])
  return useSyncExternalStore(papers.subscribe, papers.read)
}

/** Makes the map again only when one of the papers changed. */
function watchPapers(connection: SessionConnection, wanted: string) {
  const tables = wanted.split(' ').filter((table) => table !== '') as TableId[]
  let shown: ReadonlyMap<TableId, Paper> = new Map()
  return {
    read: () => {
      const papers = new Map<TableId, Paper>()
      for (const table of tables) {
        const paper = connection.paper(table).read()
        if (paper !== undefined) papers.set(table, paper)
      }
      const same = papers.size === shown.size && [...papers].every(([table, paper]) => shown.get(table) === paper)
      if (!same) shown = papers
      return shown
    },
    subscribe: (changed: () => void) => {
      const stops = tables.map((table) => connection.paper(table).subscribe(changed))
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}
