import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { liveRound, tableNow } from '@tafelronde/shared/sessions/session.ts'
import { useRef, useState } from 'react'
import { useRoster } from '../connection/use-roster.ts'
import { nameOfTable } from '../tables/name-of-table.ts'
import { Button } from '../ui/button.tsx'
import { PlainList } from '../ui/plain-list.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import styles from './desk.module.css'
import { whoIsMissed } from './people-rows.ts'
import { useDesk } from './use-desk.ts'

/** More than this is a number, not a list of names to call out; the people panel has them all. */
const SHOWN = 8

/** "Wie mist?": who has a seat now and was not seen there. A fact, not an alarm; a seat is given up by a person alone. */
export function MissedPanel() {
  const { t } = useWords()
  const { session, ask, busy } = useDesk()
  const roster = useRoster()
  const announcer = useAnnounce()
  const heading = useRef<HTMLHeadingElement>(null)
  const [waiting, setWaiting] = useState<{ readonly step: number; readonly people: readonly PersonId[] }>()
  if (liveRound(session) === undefined) return null
  // "Wacht nog" counts until the room moves on; whoever is not seen by then is asked about again.
  const waited = waiting?.step === session.step ? waiting.people : []
  const missed = whoIsMissed(session).filter((person) => !waited.includes(person))

  /** The row goes, and its buttons with it: the next row must not get the same key press. */
  function tell(sentence: string): void {
    heading.current?.focus()
    announcer.announce(sentence)
  }

  async function seat(people: readonly PersonId[]): Promise<void> {
    for (const [table, those] of Map.groupBy(people, (person) => tableNow(session, person))) {
      if (table !== undefined) await ask({ kind: 'tick-seen', people: [...those], table })
    }
  }

  return (
    <section className={styles['missed']} aria-labelledby="missed-title">
      <h2 id="missed-title" ref={heading} tabIndex={-1} className={styles['label']}>
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
                  label={t('desk.missed.seen.of', { name })}
                  onPress={() => {
                    tell(t('desk.missed.seen.of', { name }))
                    void seat([person])
                  }}
                >
                  {t('desk.missed.seen')}
                </Button>
                <Button
                  kind="plain"
                  label={t('desk.missed.wait.of', { name })}
                  onPress={() => {
                    tell(t('desk.missed.waiting', { name }))
                    setWaiting({ step: session.step, people: [...waited, person] })
                  }}
                >
                  {t('desk.missed.wait')}
                </Button>
                <Button
                  kind="plain"
                  busy={busy}
                  label={t('desk.missed.gone.of', { name })}
                  onPress={() => {
                    tell(t('desk.missed.left', { name }))
                    void ask({ kind: 'mark-gone', person })
                  }}
                >
                  {t('desk.missed.gone')}
                </Button>
              </span>
            </li>
          )
        })}
      </PlainList>
      {missed.length < 2 ? null : (
        <Button kind="plain" busy={busy} onPress={() => void seat(missed)}>
          {t('desk.missed.all')}
        </Button>
      )}
    </section>
  )
}
