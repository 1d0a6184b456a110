import type { TableId } from '@tafelronde/shared/lib/id.ts'
import type { RestoreChoice } from '@tafelronde/shared/notes/history-request.ts'
import type { RestoreEffect } from '@tafelronde/shared/notes/plan-restore.ts'
import type { Refused } from '@tafelronde/shared/wire/live-events.ts'
import { useEffect, useState } from 'react'
import { useSessionConnection } from '../connection/use-session-connection.ts'

/** What would come of putting a table back, as far as it was told. */
export type RestorePreview =
  | { readonly kind: 'coming' }
  | { readonly kind: 'effects'; readonly effects: readonly RestoreEffect[] }
  | { readonly kind: 'refused'; readonly refused: Refused }

/** Asks what would come of a choice, again whenever it is another; of no choice nothing comes. */
export function useRestorePreview(table: TableId, choice: RestoreChoice | undefined): RestorePreview {
  const { live } = useSessionConnection()
  const asked = choice === undefined ? '' : JSON.stringify(choice)
  const [told, setTold] = useState<{ readonly asked: string; readonly preview: RestorePreview }>()

  useEffect(() => {
    if (asked === '') return
    let stopped = false
    void live.previewRestore({ table, choice: JSON.parse(asked) as RestoreChoice }).then((answer) => {
      if (stopped) return
      const preview: RestorePreview = answer.ok
        ? { kind: 'effects', effects: answer.value.effects }
        : { kind: 'refused', refused: answer }
      setTold({ asked, preview })
    })
    return () => {
      stopped = true
    }
  }, [live, table, asked])

  return told !== undefined && told.asked === asked ? told.preview : { kind: 'coming' }
}
