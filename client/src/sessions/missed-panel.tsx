import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { liveRound, tableNow } from '@tafelronde/shared/sessions/session.ts'
import { type PersonId } from '@tafelronde/shared/lib/id.ts'
import { useState } from 'react'
import { useRoster } from '../connection/use-roster.ts'
import { nameOfTable } from '../tables/name-of-table.ts'
import { Button } from '../ui/button.tsx'
import { PlainList } from '../ui/plain-list.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './desk.module.css'
import { whoIsMissed } from './people-rows.ts'
import { useDesk } from './use-desk.ts'

/** More than this is a number, not a list of names to call out; the people panel has them all. */
const SHOWN = 8

/** "Wie mist?": who has a seat now and was not seen there. A fact, not an alarm. */
export function MissedPanel() {
  const { t } = useWords()
  const { session, ask, busy } = useDesk()
  const [waiting, setWaiting] = useState<{ readonly step: number; readonly people: readonly PersonId[] }>()
  const roster = useRoster()
  if (liveRound(session) === undefined) return null
  // "Wacht nog" counts until the room moves on; whoever is not seen by then is asked about again.
  const waited = waiting?.step === session.step ? waiting.people : []
  const missed = whoIsMissed(session).filter((person) => !waited.includes(person))
  return (
    <section className={styles['missed']} aria-labelledby="missed-title">
      <h2 id="missed-title" className={styles['label']}>
        {t('desk.missed.title')}
      </h2>
      {missed.length === 0 ? <p className={styles['muted']}>{t('desk.missed.none')}</p> : null}
      {missed.length > SHOWN ? (
        <p className={styles['muted']}>{t('desk.missed.many', { count: missed.length })}</p>
      ) : null}
      <PlainList className={styles['names']}>
        {(missed.length > SHOWN ? [] : missed).map((person) => {
          const table = tableOf(session.programme, tableNow(session, person))
          const name = roster.name(person)
          return (
            <li key={person} className={styles['missing']}>
              <span>
                {name}
                {table === undefined ? null : <span className={styles['muted']}> · {nameOfTable(table, t)}</span>}
              </span>
              <span className={styles['missingWays']}>
                <Button
                  kind="plain"
                  busy={busy}
                  label={t('desk.missed.gone.of', { name })}
                  onPress={() => void ask({ kind: 'mark-gone', person })}
                >
                  {t('desk.missed.gone')}
                </Button>
                <Button
                  kind="plain"
                  label={t('desk.missed.wait.of', { name })}
                  onPress={() => setWaiting({ step: session.step, people: [...waited, person] })}
                >
                  {t('desk.missed.wait')}
                </Button>
              </span>
            </li>
          )
        })}
      </PlainList>
    </section>
  )
}
