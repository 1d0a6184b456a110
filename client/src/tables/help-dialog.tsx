import type { SessionCommand } from '@tafelronde/shared/sessions/command.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'
import type { Asking } from '../connection/use-command.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useWords } from '../words/use-words.ts'

interface HelpDialogProps {
  readonly session: SharedSession
  readonly table: Table
  readonly open: boolean
  readonly onClose: () => void
  readonly asking: Asking<SessionCommand>
}

/** What became of a table's call for the desk, and the way to take it back. */
export function HelpDialog({ session, table, open, onClose, asking }: HelpDialogProps) {
  const { t } = useWords()
  const { ask, refused, busy } = asking
  const call = session.calls[table.id]
  return (
    <Dialog
      place="table"
      title={t('help')}
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={onClose}>
            {t('ui.close')}
          </Button>
          {call === undefined ? null : (
            <Button busy={busy} onPress={() => void ask({ kind: 'end-call', table: table.id }).then(onClose)}>
              {t('help.withdraw')}
            </Button>
          )}
        </>
      }
    >
      <p role="status">{helpSentence()}</p>
      <RefusalNotice refused={refused} />
    </Dialog>
  )

  function helpSentence(): string {
    if (call?.answeredBy !== undefined) return t('help.coming')
    return call === undefined ? t('ui.busy') : t('help.sent')
  }
}
