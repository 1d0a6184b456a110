import type { GroupId } from '@tafelronde/shared/lib/id.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { useNow } from '../connection/use-now.ts'
import { type ClockReading, readClock, shareLeft } from '../sessions/read-clock.ts'
import { ClockDisc } from '../ui/clock-disc.tsx'
import { useWords } from '../words/use-words.ts'
import type { HallScene } from './hall-scene.ts'
import styles from './hall.module.css'
import { RoomTables } from './room-tables.tsx'
import { sizeOfTables } from './size-of-tables.ts'

interface RoundSceneProps {
  readonly session: SharedSession
  readonly group: GroupId
  readonly scene: Extract<HallScene, { kind: 'round' }>
}

/** A round: how long still, in words and as a disc that shrinks, and which table talks about what. */
export function RoundScene({ session, group, scene }: RoundSceneProps) {
  const { t } = useWords()
  const now = useNow()
  const reading = readClock(scene.timer, now)
  const count = session.programme.tables.filter((table) => table.group === group).length
  return (
    <div className={styles['round']} data-size={sizeOfTables(count)}>
      <div className={styles['roundClock']}>
        <ClockDisc left={shareLeft(scene.timer, now, scene.minutes)} />
        <div>
          <h1 className={styles['roundName']}>{t('round.name', { n: scene.round + 1 })}</h1>
          <p className={styles['roundTime']} role="timer" data-tabular>
            {timeWords(reading)}
          </p>
          {scene.timer.running ? null : <p className={styles['large']}>{t('round.stopped')}</p>}
          {reading.kind === 'over' ? <p className={styles['large']}>{t('hall.round.finish')}</p> : null}
        </div>
      </div>
      <RoomTables session={session} group={group} />
    </div>
  )

  function timeWords({ kind, count }: ClockReading): string {
    if (kind === 'minutes') return t('round.minutes-left', { count })
    if (kind === 'seconds') return t('round.seconds-left', { count })
    return count === 0 ? t('hall.round.over-now') : t('hall.round.over', { count })
  }
}
