import type { SessionCommand } from '@tafelronde/shared/sessions/command.ts'
import type { Refused } from '@tafelronde/shared/wire/live-events.ts'
import { RefusalNotice } from './refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { useWords } from '../words/use-words.ts'
import { AlreadyMovedNotice } from './already-moved-notice.tsx'
import styles from './desk.module.css'
import { ModelOnNotice } from './model-on-notice.tsx'
import { ReadsOnlyNotice } from './reads-only-notice.tsx'
import { SeatNotices } from './seat-notices.tsx'
import { UnevenNotice } from './uneven-notice.tsx'

interface DeskNoticesProps {
  readonly refused: Refused | undefined
  /** The command that was refused. */
  readonly last: SessionCommand | undefined
  readonly forget: () => void
}

/** What came of a click, and news about single seats: under what to do now, so that no button moves away. */
export function DeskNotices({ refused, last, forget }: DeskNoticesProps) {
  const { t } = useWords()
  return (
    <div className={styles['notices']}>
      {refused?.why === 'already-moved' ? (
        <AlreadyMovedNotice after={last !== undefined && 'after' in last ? last.after : undefined} forget={forget} />
      ) : (
        <RefusalNotice refused={refused} actions={<Button onPress={forget}>{t('desk.understood')}</Button>} />
      )}
      <SeatNotices />
      <ReadsOnlyNotice />
      <UnevenNotice />
      <ModelOnNotice />
    </div>
  )
}
