import type { SharedSession, Timer } from '@tafelronde/shared/sessions/session.ts'
import { useNow } from '../connection/use-now.ts'
import { readClock } from '../sessions/read-clock.ts'
import { useSessionFormat } from '../sessions/use-session-format.ts'
import { useWords } from '../words/use-words.ts'
import styles from './hall.module.css'
import { Sized } from './sized.tsx'

interface BreakSceneProps {
  readonly session: SharedSession
  readonly timer: Timer
}

/** A break: until when, and that everything stays on the tables. */
export function BreakScene({ session, timer }: BreakSceneProps) {
  const { t } = useWords()
  const format = useSessionFormat(session)
  const reading = readClock(timer, useNow())
  return (
    <div className={styles['centre']}>
      <Sized element="h1" scale={3.4}>
        {t('hall.break')} {timer.running ? t('hall.break.until', { time: format.time(timer.endsAt) }) : null}
      </Sized>
      <p className={styles['large']}>{reading.kind === 'over' ? t('hall.round.over-now') : t('hall.break.stays')}</p>
    </div>
  )
}
