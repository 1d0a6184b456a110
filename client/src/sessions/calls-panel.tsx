import { MINUTE } from '@tafelronde/shared/lib/clock.ts'
import { useEffect, useRef } from 'react'
import { useNow } from '../connection/use-now.ts'
import { useRoster } from '../connection/use-roster.ts'
import { nameOfTable } from '../tables/name-of-table.ts'
import { TableName } from '../tables/table-name.tsx'
import { Button } from '../ui/button.tsx'
import { Cluster } from '../ui/cluster.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import { PlainList } from '../ui/plain-list.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './desk.module.css'
import { readCalls } from './table-facts.ts'
import { useDesk } from './use-desk.ts'

/** Tables that call: the longest wait first. In the pocket it stands at the top and is felt. */
export function CallsPanel() {
  const { t } = useWords()
  const { session, ask, busy } = useDesk()
  const roster = useRoster()
  const announcer = useAnnounce()
  const now = useNow()
  const calls = readCalls(session)
  const open = calls.filter(({ call }) => call.answeredBy === undefined)
  const newest = open.at(-1)
  const told = useRef(newest?.call.at)

  useEffect(() => {
    const at = newest?.call.at
    const isNew = at !== undefined && at > (told.current ?? 0)
    told.current = Math.max(told.current ?? 0, at ?? 0)
    if (!isNew || newest === undefined) return
    announcer.announce(
      `${t('table.name', { name: nameOfTable(newest.table, t) })} ${t(`desk.calls.${newest.call.kind}`)}`,
    )
    navigator.vibrate?.([200, 100, 200])
  }, [newest, announcer, t])

  return (
    <section className={styles['calls']} aria-labelledby="calls-title" data-empty={calls.length === 0}>
      <h2 id="calls-title" className={styles['label']}>
        {t('desk.calls.title')}
      </h2>
      {calls.length === 0 ? <p className={styles['muted']}>{t('desk.calls.none')}</p> : null}
      <PlainList className={styles['list']}>
        {calls.map(({ table, call }) => (
          <li key={table.id} className={styles['call']} data-table-colour={table.colour}>
            <p>
              <TableName table={table} /> {t(`desk.calls.${call.kind}`)}
              <span className={styles['muted']}> · {sinceWords(now - call.at)}</span>
            </p>
            <Cluster gap={1}>
              {call.answeredBy === undefined ? (
                <Button
                  label={`${t('desk.calls.coming')}: ${t('table.name', { name: nameOfTable(table, t) })}`}
                  busy={busy}
                  onPress={() => void ask({ kind: 'answer-call', table: table.id })}
                >
                  {t('desk.calls.coming')}
                </Button>
              ) : (
                <span>{t('desk.calls.goes', { name: roster.name(call.answeredBy) })}</span>
              )}
              <Button
                label={`${t('desk.calls.done')}: ${t('table.name', { name: nameOfTable(table, t) })}`}
                busy={busy}
                onPress={() => void ask({ kind: 'end-call', table: table.id })}
              >
                {t('desk.calls.done')}
              </Button>
            </Cluster>
          </li>
        ))}
      </PlainList>
    </section>
  )

  function sinceWords(ms: number): string {
    const count = Math.floor(ms / MINUTE)
    return count < 1 ? t('desk.calls.just-now') : t('desk.calls.since', { count })
  }
}
