import { markWords } from '@tafelronde/shared/harvest/approval.ts'
import type { Conclusion } from '@tafelronde/shared/harvest/conclusion.ts'
import { countAgreeing, tablesConfirming } from '@tafelronde/shared/harvest/conclusion-voices.ts'
import { comesFrom } from '@tafelronde/shared/harvest/decide-mark.ts'
import type { TableId } from '@tafelronde/shared/lib/id.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { hostedTable } from '@tafelronde/shared/sessions/session.ts'
import { useState } from 'react'
import { TableName } from '../tables/table-name.tsx'
import { Button } from '../ui/button.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import styles from './conclusion-status.module.css'
import { MissingNotes } from './missing-notes.tsx'
import { useBoard } from './use-board.ts'
import { useThemeBoard } from './use-theme-board.ts'

interface ConclusionVoicesProps {
  readonly conclusion: Conclusion
  readonly n: number
}

/** What the room says of the line: how many agree, what is missed in it, and whose tables confirm it. */
export function ConclusionVoices({ conclusion, n }: ConclusionVoicesProps) {
  const { t } = useWords()
  const { session, actor, ask } = useBoard()
  const announcer = useAnnounce()
  const { notes } = useThemeBoard()
  const [open, setOpen] = useState(false)
  const { id } = conclusion
  const agreeing = countAgreeing(conclusion)
  const missing = notes.filter(({ about, place }) => about === id && place.kind === 'none')
  const confirmed = tablesConfirming(conclusion)
  const tables = confirmed.flatMap((table) => tableOf(session.programme, table) ?? [])
  const own = actor.kind === 'participant' ? hostedTable(session, actor.person) : undefined
  const mayConfirm = own !== undefined && comesFrom(conclusion, own)
  if (agreeing === 0 && missing.length === 0 && tables.length === 0 && !mayConfirm) return null
  const isConfirmed = own !== undefined && confirmed.includes(own)

  async function confirm(table: TableId, seen: string | null): Promise<void> {
    if (!(await ask({ kind: 'confirm-conclusion', conclusion: id, table, seen }))) return
    announcer.announce(t(seen === null ? 'voices.unconfirmed-now' : 'voices.confirmed-now', { n }))
  }

  return (
    <>
      <div className={styles['voices']}>
        {agreeing === 0 ? null : <span>{t('voices.agree', { count: agreeing })}</span>}
        {missing.length === 0 ? null : (
          <Button kind="plain" expanded={open} controls={`missing-${id}`} onPress={() => setOpen(!open)}>
            {t('voices.missing', { count: missing.length })}
          </Button>
        )}
        {tables.length === 0 ? null : (
          <span className={styles['tables']}>
            {t('voices.confirmed')}{' '}
            {tables.map((table) => (
              <TableName key={table.id} table={table} />
            ))}
          </span>
        )}
        {mayConfirm ? (
          <Button
            kind="plain"
            label={t(isConfirmed ? 'voices.unconfirm-which' : 'voices.confirm-which', { n })}
            onPress={() => void confirm(own, isConfirmed ? null : markWords(conclusion))}
          >
            {t(isConfirmed ? 'status.withdraw' : 'voices.confirm')}
          </Button>
        ) : null}
      </div>
      {open && missing.length > 0 ? <MissingNotes id={`missing-${id}`} conclusion={id} n={n} notes={missing} /> : null}
    </>
  )
}
