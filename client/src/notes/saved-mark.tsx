import { SECOND } from '@tafelronde/shared/lib/clock.ts'
import { type OutboxEntry } from '../connection/outbox-store.ts'
import { useNow } from '../connection/use-now.ts'
import { Icon } from '../ui/icon.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './saved-mark.module.css'

/** Quiet and true: "wordt bewaard" until the server has answered, then "bewaard" for a while. */
export function SavedMark({ entry }: { readonly entry: OutboxEntry }) {
  const { t } = useWords()
  const now = useNow()
  if (entry.delivery.kind === 'refused') return null
  if (entry.delivery.kind === 'saving') return <span className={styles['mark']}>{t('saved.busy')}</span>
  if (now - entry.madeAt > 15 * SECOND) return null
  return (
    <span className={styles['mark']}>
      <Icon name="check" />
      {t('saved.done')}
    </span>
  )
}
