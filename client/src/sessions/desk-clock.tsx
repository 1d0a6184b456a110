import type { SessionCommand } from '@tafelronde/shared/sessions/command.ts'
import { readTimer } from '@tafelronde/shared/sessions/session.ts'
import { useNow } from '../connection/use-now.ts'
import { Button } from '../ui/button.tsx'
import { Cluster } from '../ui/cluster.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './desk.module.css'
import { writeClock } from './read-clock.ts'
import { useDesk } from './use-desk.ts'
import { useSessionFormat } from './use-session-format.ts'

/** The clock of what runs now, and the ways to give more time or to stop it. */
export function DeskClock() {
  const { t } = useWords()
  const { session, ask, busy } = useDesk()
  const format = useSessionFormat(session)
  const now = useNow()
  const { phase, step: after } = session
  if (!('timer' in phase)) return null
  const { timer } = phase
  const left = readTimer(timer, now)
  const press = (command: SessionCommand) => () => void ask(command)
  const state = stateOf()
  return (
    <section className={styles['clock']} aria-label={t('desk.clock')}>
      <p className={styles['clockTime']} data-over={left <= 0}>
        <time>{writeClock(timer, now)}</time>
      </p>
      <p className={styles['clockState']}>{state}</p>
      <Cluster gap={1}>
        <Button busy={busy} onPress={press({ kind: 'extend', minutes: 1, after })} label={t('desk.buttons.plus-one')}>
          +1
        </Button>
        <Button busy={busy} onPress={press({ kind: 'extend', minutes: 5, after })} label={t('desk.buttons.plus-five')}>
          +5
        </Button>
        <Button busy={busy} onPress={press({ kind: 'two-more-minutes', after })}>
          {t('desk.buttons.two-more')}
        </Button>
        <Button busy={busy} onPress={press({ kind: timer.running ? 'stop-clock' : 'resume-clock', after })}>
          {t(timer.running ? 'desk.buttons.stop-clock' : 'desk.buttons.resume-clock')}
        </Button>
      </Cluster>
    </section>
  )

  function stateOf(): string {
    if (!timer.running) return t('desk.clock.stopped')
    return left <= 0 ? t('desk.clock.over') : t('desk.clock.until', { time: format.time(timer.endsAt) })
  }
}
