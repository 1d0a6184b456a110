import type { Refused } from '@tafelronde/shared/wire/live-events.ts'
import { reportPath } from '../connection/paths.ts'
import { useConnection } from '../connection/use-connection.ts'
import { useRecoveredWords } from '../connection/use-recovered-words.ts'
import { NotKept } from '../notes/not-kept.tsx'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './board.module.css'
import { RecoveredLine } from './recovered-line.tsx'
import { useBoard } from './use-board.ts'

interface BoardNoticesProps {
  readonly refused: Refused | undefined
  readonly forget: () => void
}

/** What everyone at the board must know first: no connection, something refused, the day is over. */
export function BoardNotices({ refused, forget }: BoardNoticesProps) {
  const { t } = useWords()
  const { offline, lasts } = useConnection()
  const { session } = useBoard()
  const recovered = useRecoveredWords('harvest')
  const closed = session.phase.kind === 'closed'
  if (!offline && lasts && !closed && refused === undefined && recovered.words.length === 0) return null
  return (
    <div className={styles['notices']}>
      {offline ? <Notice tone="warning" title={t('offline')} announced /> : null}
      {lasts ? null : <NotKept />}
      {recovered.words.map((words) => (
        <RecoveredLine key={words.id} words={words} onDone={recovered.letGo} />
      ))}
      <RefusalNotice refused={refused} actions={<Button onPress={forget}>{t('ui.close')}</Button>} />
      {closed ? (
        <Notice tone="success" title={t('close.done')}>
          <TextLink href={reportPath(session.id)}>{t('harvest.to-report')}</TextLink>
        </Notice>
      ) : null}
    </div>
  )
}
