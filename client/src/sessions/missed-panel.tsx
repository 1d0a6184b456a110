import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { liveRound, tableNow } from '@tafelronde/shared/sessions/session.ts'
import { useRoster } from '../connection/use-roster.ts'
import { nameOfTable } from '../tables/name-of-table.ts'
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
  const { session } = useDesk()
  const roster = useRoster()
  if (liveRound(session) === undefined) return null
  const missed = whoIsMissed(session)
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
          return (
            <li key={person}>
              {roster.name(person)}
              {table === undefined ? null : <span className={styles['muted']}> · {nameOfTable(table, t)}</span>}
            </li>
          )
        })}
      </PlainList>
    </section>
  )
}
