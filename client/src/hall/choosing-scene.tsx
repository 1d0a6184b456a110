import type { GroupId } from '@tafelronde/shared/lib/id.ts'
import { freeChairs } from '@tafelronde/shared/sessions/offered-tables.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { useWords } from '../words/use-words.ts'
import styles from './hall.module.css'
import { RoomTables } from './room-tables.tsx'

interface ChoosingSceneProps {
  readonly session: SharedSession
  readonly group: GroupId
  readonly round: number
}

/** Where everyone chooses a table: how many places each still has. */
export function ChoosingScene({ session, group, round }: ChoosingSceneProps) {
  const { t } = useWords()
  return (
    <div className={styles['round']}>
      <div>
        <h1 className={styles['title']}>{t('hall.choosing')}</h1>
        <p className={styles['large']}>{t('hall.choosing.later')}</p>
      </div>
      <RoomTables session={session} group={group} say={say} />
    </div>
  )

  function say(table: SharedSession['programme']['tables'][number]): string {
    const free = freeChairs(session, table, round)
    return free === 0 ? t('choose.full') : t('choose.places', { count: free })
  }
}
