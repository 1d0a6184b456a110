import type { CommandId, TableId } from '@tafelronde/shared/lib/id.ts'
import type { RestoreChoice, TableHistory } from '@tafelronde/shared/notes/history-request.ts'
import type { Refused } from '@tafelronde/shared/wire/live-events.ts'
import { useEffect, useState } from 'react'
import { newId } from '../connection/session-connection.ts'
import { useSessionConnection } from '../connection/use-session-connection.ts'

/** So many deeds are shown at first, and so many more each time. */
const AT_ONCE = 200

/** A table's history as a page shows it, and putting the table back. */
export interface TableHistoryView {
  /** Nothing until it has come. */
  readonly history: TableHistory | undefined
  readonly refused: Refused | undefined
  readonly busy: boolean
  readonly showOlder: () => void
  /** Puts the table back; answers under which name that can be undone, if it was done. */
  readonly restore: (choice: RestoreChoice) => Promise<CommandId | undefined>
  readonly undo: (restore: CommandId) => Promise<boolean>
}

export function useTableHistory(table: TableId): TableHistoryView {
  const { live } = useSessionConnection()
  const [newest, setNewest] = useState(AT_ONCE)
  const [changes, setChanges] = useState(0)
  const [history, setHistory] = useState<TableHistory>()
  const [refused, setRefused] = useState<Refused>()
  const [busy, setBusy] = useState(false)

  useEffect(() => {
    let stopped = false
    void live.readHistory({ table, newest }).then((answer) => {
      if (stopped) return
      if (answer.ok) setHistory(answer.value)
      else setRefused(answer)
    })
    return () => {
      stopped = true
    }
  }, [live, table, newest, changes])

  async function ask(request: Parameters<typeof live.restore>[0]['restore']): Promise<CommandId | undefined> {
    setBusy(true)
    setRefused(undefined)
    const id = newId<'command'>()
    const answer = await live.restore({ id, table, restore: request })
    setBusy(false)
    if (!answer.ok) setRefused(answer)
    setChanges((count) => count + 1)
    return answer.ok ? id : undefined
  }

  return {
    history,
    refused,
    busy,
    showOlder: () => setNewest((count) => count + AT_ONCE),
    restore: (choice) => ask({ kind: 'to', choice }),
    undo: async (restore) => (await ask({ kind: 'undo', restore })) !== undefined,
  }
}
