import type { TableId, ThemeId } from '@tafelronde/shared/lib/id.ts'
import { canWriteNote } from '@tafelronde/shared/notes/decide-paper.ts'
import type { NoteRound } from '@tafelronde/shared/notes/note.ts'
import { lastBegunRound } from '@tafelronde/shared/sessions/session.ts'
import { useState } from 'react'
import { newId } from '../connection/session-connection.ts'
import { useOutbox } from '../connection/use-outbox.ts'
import { linesOf, MOST_LINES } from '../sessions/lines-of.ts'
import { PaperDelivery } from '../sessions/paper-delivery.tsx'
import { nameOfTable } from '../tables/name-of-table.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Select } from '../ui/select.tsx'
import { Stack } from '../ui/stack.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { useWords } from '../words/use-words.ts'
import { useBoard } from './use-board.ts'

interface FromPaperDialogProps {
  /** Whose tables come first. */
  readonly theme: ThemeId | undefined
  readonly onClose: () => void
}

/** "Neem over van papier", while the conclusions are drawn: of any table, for any round that was begun. */
export function FromPaperDialog({ theme, onClose }: FromPaperDialogProps) {
  const { t } = useWords()
  const { session, actor } = useBoard()
  const outbox = useOutbox()
  const last = lastBegunRound(session)
  const rounds: readonly NoteRound[] = [
    ...Array.from({ length: (last ?? -1) + 1 }, (_, round) => round),
    ...(session.harvestOpen ? (['harvest'] as const) : []),
  ]
  const tables = session.programme.tables
    .filter(({ id }) => canWriteNote({ session, actor, table: id, round: last ?? 0 }))
    .toSorted((a, b) => Number(b.theme === theme) - Number(a.theme === theme))
  const [chosen, setTable] = useState<TableId>()
  const [round, setRound] = useState<NoteRound>(last ?? 0)
  const [text, setText] = useState('')
  const [sent, setSent] = useState<string>()

  const table = chosen ?? tables.find((each) => each.kind === 'paper' && each.theme === theme)?.id ?? tables[0]?.id
  const lines = linesOf(text)
  const tooMany = lines.length > MOST_LINES ? t('desk.paper.too-many', { limit: MOST_LINES }) : undefined

  function lay(): void {
    if (table === undefined || lines.length === 0 || tooMany !== undefined) return
    const notes = lines.map((line) => ({ note: newId<'note'>(), text: line }))
    setSent(outbox.add({ table, round, command: { kind: 'lay-paper-notes', notes } }).id)
    setText('')
  }

  return (
    <Dialog
      title={t('harvest.paper')}
      open
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={lay}>
            {t('desk.paper.lay')}
          </Button>
          <Button onPress={onClose}>{t('ui.close')}</Button>
        </>
      }
    >
      <Stack gap={2}>
        <p>{t('desk.paper')}</p>
        <Select
          label={t('harvest.filter.table')}
          value={table ?? ''}
          choices={tables.map((each) => ({ value: each.id, label: nameOfTable(each, t) }))}
          onChange={setTable}
        />
        <Select
          label={t('harvest.filter.round')}
          value={String(round)}
          choices={rounds.map((each) => ({
            value: String(each),
            label: each === 'harvest' ? t('harvest.round.added-option') : t('harvest.round.option', { n: each + 1 }),
          }))}
          onChange={(value) => setRound(value === 'harvest' ? 'harvest' : Number(value))}
        />
        <TextArea
          label={t('desk.paper.notes')}
          hint={lines.length === 0 ? undefined : t('desk.paper.count', { count: lines.length })}
          error={tooMany}
          value={text}
          onChange={setText}
          rows={5}
          maxRows={12}
        />
        <PaperDelivery id={sent} onLetGo={(words) => setText((typed) => [words, typed].filter(Boolean).join('\n'))} />
      </Stack>
    </Dialog>
  )
}
