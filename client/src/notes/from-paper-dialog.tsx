import type { NoteId, TableId } from '@tafelronde/shared/lib/id.ts'
import { isBlank } from '@tafelronde/shared/notes/clean-text.ts'
import { NOTE_LENGTH, type NoteRound } from '@tafelronde/shared/notes/note.ts'
import { useState } from 'react'
import { newId } from '../connection/session-connection.ts'
import { useOutbox } from '../connection/use-outbox.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { useWords } from '../words/use-words.ts'

interface FromPaperDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly table: TableId
  readonly round: NoteRound
}

/** Copies what was written on paper: one briefje per line. */
export function FromPaperDialog({ open, onClose, table, round }: FromPaperDialogProps) {
  const { t } = useWords()
  const outbox = useOutbox()
  const [typed, setTyped] = useState('')
  const lines = typed.split('\n').filter((line) => !isBlank(line))
  const longest = Math.max(0, ...lines.map((line) => line.length))

  function lay(): void {
    if (lines.length === 0 || longest > NOTE_LENGTH) return
    // At most so many in one question to the server.
    for (let from = 0; from < lines.length; from += 200) {
      const notes = lines.slice(from, from + 200).map((text) => ({ note: newId<'note'>() as NoteId, text }))
      outbox.add({ table, round, command: { kind: 'lay-paper-notes', notes } })
    }
    setTyped('')
    onClose()
  }

  return (
    <Dialog
      place="table"
      title={t('host.from-paper')}
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={lay}>
            {t('host.paper.lay')}
          </Button>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
        </>
      }
    >
      <TextArea
        label={t('host.paper.notes')}
        hint={t('host.paper.hint')}
        rows={6}
        maxRows={14}
        value={typed}
        error={longest > NOTE_LENGTH ? t('too-long', { used: longest, limit: NOTE_LENGTH }) : undefined}
        onChange={setTyped}
      />
    </Dialog>
  )
}
