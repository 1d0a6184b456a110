import type { GroupId } from '@tafelronde/shared/lib/id.ts'
import { groupOf } from '@tafelronde/shared/programme/programme.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { useConnection } from '../connection/use-connection.ts'
import { useCodeNews } from '../connection/use-news.ts'
import { groupDigits } from '../sessions/group-digits.ts'
import { useWords } from '../words/use-words.ts'
import styles from './hall.module.css'

interface HallCornerProps {
  readonly session: SharedSession
  readonly group: GroupId
  /** The way in; left out where it stands large already. */
  readonly withCode: boolean
}

/** Which room this is, and for whoever comes late how to get in. */
export function HallCorner({ session, group, withCode }: HallCornerProps) {
  const { t } = useWords()
  const code = useCodeNews()
  const { offline } = useConnection()
  const room = groupOf(session.programme, group)
  return (
    <footer className={styles['corner']}>
      <p className={styles['cornerRoom']}>{offline ? t('hall.lost') : room?.room || room?.name}</p>
      {code === undefined || !withCode ? null : (
        <div className={styles['cornerCode']}>
          <p>
            <span>{code.address}</span> <strong data-tabular>{groupDigits(code.code)}</strong>
          </p>
          {code.onlyHere ? <p className={styles['cornerOnlyHere']}>{t('hall.localhost')}</p> : null}
        </div>
      )}
    </footer>
  )
}
