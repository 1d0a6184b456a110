import type { NoteId, TableId } from '@tafelronde/shared/lib/id.ts'
import type { NoteRound } from '@tafelronde/shared/notes/note.ts'
import { lastBegunRound } from '@tafelronde/shared/sessions/session.ts'
import { useState } from 'react'
import { newId } from '../connection/session-connection.ts'
import { useOutbox } from '../connection/use-outbox.ts'
import { nameOfTable } from '../tables/name-of-table.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Form } from '../ui/form.tsx'
import { Select } from '../ui/select.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './desk.module.css'
import { linesOf, MOST_LINES } from './lines-of.ts'
import { PaperDelivery } from './paper-delivery.tsx'
import { useDesk } from './use-desk.ts'

/** "Neem over van papier": what a table wrote by hand, one briefje per line. */
export function FromPaperPanel() {
  const { t } = useWords()
  const { session } = useDesk()
  const outbox = useOutbox()
  const { tables } = session.programme
  const last = lastBegunRound(session)
  const [table, setTable] = useState<TableId>()
  const [round, setRound] = useState<NoteRound>()
  const [text, setText] = useState('')
  const [sent, setSent] = useState<string>()
  if (last === undefined) return <EmptyState>{t('desk.paper.no-round')}</EmptyState>

  const chosen = table ?? tables.find(({ kind }) => kind === 'paper')?.id ?? tables[0]?.id
  const at = round ?? last
  const lines = linesOf(text)
  const tooMany = lines.length > MOST_LINES ? t('desk.paper.too-many', { limit: MOST_LINES }) : undefined

  function lay(): void {
    if (chosen === undefined || lines.length === 0 || tooMany !== undefined) return
    const notes = lines.map((line) => ({ note: newId<'note'>() satisfies NoteId, text: line }))
    setSent(outbox.add({ table: chosen, round: at, command: { kind: 'lay-paper-notes', notes } }).id)
    setText('')
  }

  return (
    <div className={styles['narrow']}>
      <Form onSubmit={lay} label={t('desk.tabs.paper')}>
        <p>{t('desk.paper')}</p>
        <div className={styles['pair']}>
          <Select
            label={t('desk.paper.table')}
            value={chosen ?? ''}
            choices={tables.map((one) => ({ value: one.id, label: nameOfTable(one, t) }))}
            onChange={setTable}
          />
          <Select
            label={t('desk.paper.round')}
            value={String(at)}
            choices={Array.from({ length: last + 1 }, (_, one) => ({
              value: String(one),
              label: t('round.name', { n: one + 1 }),
            }))}
            onChange={(value) => setRound(Number(value))}
          />
        </div>
        <TextArea
          label={t('desk.paper.notes')}
          hint={lines.length === 0 ? undefined : t('desk.paper.count', { count: lines.length })}
          error={tooMany}
          value={text}
          onChange={setText}
          rows={6}
          maxRows={20}
        />
        <div>
          <Button type="submit" blockedBy={lines.length === 0 ? t('desk.paper.nothing') : undefined}>
            {t('desk.paper.lay')}
          </Button>
        </div>
        <PaperDelivery id={sent} onLetGo={(words) => setText((typed) => [words, typed].filter(Boolean).join('\n'))} />
      </Form>
    </div>
  )
}
