import { rotationOf, themeOf } from '@tafelronde/shared/programme/programme.ts'
import { currentRound, firstOpenRound, isOpenIn } from '@tafelronde/shared/sessions/session.ts'
import { lazy, Suspense, useState } from 'react'
import { useRoster } from '../connection/use-roster.ts'
import { nameOfTable } from '../tables/name-of-table.ts'
import { TableName } from '../tables/table-name.tsx'
import { Button } from '../ui/button.tsx'
import { Tag } from '../ui/tag.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './desk.module.css'
import type { TableFacts } from './table-facts.ts'
import { CloseTable } from './close-table.tsx'
import { useDesk } from './use-desk.ts'

// Fetched when somebody first looks back.
const HistoryDialog = lazy(() =>
  import('../history/history-dialog.tsx').then(({ HistoryDialog: dialog }) => ({ default: dialog })),
)

/** One table as the desk sees it: who, what is written, what it asks. Silence looks like nothing. */
export function TableCard({ facts }: { readonly facts: TableFacts }) {
  const { t } = useWords()
  const { session } = useDesk()
  const roster = useRoster()
  const { table, seated, here, notes, card, host, call } = facts
  const [showsHistory, setShowsHistory] = useState(false)
  const closed = howClosed()
  const hasCards = rotationOf(session.programme) !== 'pairs'
  const begun = currentRound(session) !== undefined && session.phase.kind !== 'draft'
  return (
    <li className={styles['table']} data-table-colour={table.colour} data-calls={call !== undefined}>
      <div className={styles['tableHead']}>
        <TableName table={table} short />
        {call === undefined ? null : (
          <Tag tone="warning">{t(call.kind === 'help' ? 'desk.tables.help' : 'desk.tables.time')}</Tag>
        )}
        {closed === undefined ? null : <Tag tone="warning">{t(closed)}</Tag>}
        {table.kind === 'own-devices' ? null : (
          <Tag>{t(table.kind === 'paper' ? 'desk.tables.on-paper' : 'desk.tables.one-screen')}</Tag>
        )}
      </div>
      <p className={styles['theme']}>{themeOf(session.programme, table.theme)?.title}</p>
      {begun && session.seatings.length > 0 ? (
        <p>
          {seated.length === 0 ? (
            <span className={styles['muted']}>{t('desk.tables.empty')}</span>
          ) : (
            <>
              <strong>{t('desk.tables.here', { here, seated: seated.length })}</strong>
              {table.kind === 'paper' && notes === 0 ? null : ` · ${t('desk.tables.notes', { count: notes })}`}
            </>
          )}
        </p>
      ) : null}
      <dl className={styles['facts']}>
        {begun && hasCards && table.kind !== 'paper' && session.seatings.length > 0 ? (
          <div>
            <dt>{t('desk.tables.card')}</dt>
            <dd data-done={card}>{card ? `✓ ${t('desk.tables.card.in')}` : t('desk.tables.card.not')}</dd>
          </div>
        ) : null}
        {session.programme.hosts === 'none' && host === undefined ? null : (
          <div>
            <dt>{t('desk.tables.host')}</dt>
            <dd data-done={host !== undefined}>
              {host === undefined ? t('desk.tables.no-host') : `✓ ${roster.name(host)}`}
            </dd>
          </div>
        )}
      </dl>
      {begun ? (
        <div className={styles['tableWays']}>
          <Button
            kind="plain"
            label={t('history.title', { table: nameOfTable(table, t) })}
            onPress={() => setShowsHistory(true)}
          >
            {t('history.open')}
          </Button>
          {session.harvestOpen || session.phase.kind === 'closed' ? null : <CloseTable table={table} />}
        </div>
      ) : null}
      {showsHistory ? (
        <Suspense fallback={null}>
          <HistoryDialog session={session} table={table} onClose={() => setShowsHistory(false)} />
        </Suspense>
      ) : null}
    </li>
  )

  function howClosed(): 'desk.tables.closed' | 'desk.tables.closes' | undefined {
    if (isOpenIn(session, table.id, firstOpenRound(session))) return undefined
    return isOpenIn(session, table.id, currentRound(session) ?? 0) ? 'desk.tables.closes' : 'desk.tables.closed'
  }
}
