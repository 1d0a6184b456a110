import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type { CommandId } from '@tafelronde/shared/lib/id.ts'
import type { RestoreChoice } from '@tafelronde/shared/notes/history-request.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'
import { useState } from 'react'
import { nameOfTable } from '../tables/name-of-table.ts'
import { Dialog } from '../ui/dialog.tsx'
import { useWords } from '../words/use-words.ts'
import { HistoryList, type JustDone } from './history-list.tsx'
import type { MinuteOfDeeds } from './minutes-of.ts'
import { RestoreForm } from './restore-form.tsx'
import { useDeedSentence } from './use-deed-sentence.ts'
import { useTableHistory } from './use-table-history.ts'

interface HistoryDialogProps {
  readonly session: SharedSession
  readonly table: Table
  readonly place?: 'desk' | 'table'
  readonly onClose: () => void
}

/** What was done at a table, and the way back: for its host and for who leads. */
export function HistoryDialog({ session, table, place = 'desk', onClose }: HistoryDialogProps) {
  const { t } = useWords()
  const view = useTableHistory(table.id)
  const say = useDeedSentence(session, table)
  const [minute, setMinute] = useState<MinuteOfDeeds>()
  const [justDone, setJustDone] = useState<JustDone>()
  const [returned, setReturned] = useState(false)

  async function restore(choice: RestoreChoice, to: Instant): Promise<void> {
    const done = await view.restore(choice)
    setMinute(undefined)
    setJustDone(done === undefined ? undefined : { kind: 'restored', restore: done, to })
  }

  async function undo(former: CommandId): Promise<void> {
    setJustDone((await view.undo(former)) ? { kind: 'undone' } : undefined)
  }

  return (
    <Dialog title={t('history.title', { table: nameOfTable(table, t) })} open wide place={place} onClose={onClose}>
      {minute === undefined ? (
        <HistoryList
          session={session}
          view={view}
          say={say}
          justDone={justDone}
          returned={returned}
          onChoose={(chosen) => {
            setJustDone(undefined)
            setReturned(true)
            setMinute(chosen)
          }}
          onUndo={(former) => void undo(former)}
        />
      ) : (
        <RestoreForm
          session={session}
          table={table}
          minute={minute}
          people={view.history?.people ?? []}
          say={say}
          busy={view.busy}
          onBack={() => setMinute(undefined)}
          onRestore={(choice) => void restore(choice, minute.start)}
        />
      )}
    </Dialog>
  )
}
