import type { WordDelivery } from '../connection/typed-words.ts'
import { Icon } from '../ui/icon.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './saved-mark.module.css'

/** Quiet and true: "wordt bewaard" until the server has the words on disk, then "bewaard" for a while. */
export function DeliveryMark({ delivery }: { readonly delivery: WordDelivery }) {
  const { t } = useWords()
  if (delivery === 'quiet') return null
  if (delivery === 'saving') return <span className={styles['mark']}>{t('saved.busy')}</span>
  return (
    <span className={styles['mark']}>
      <Icon name="check" />
      {t('saved.done')}
    </span>
  )
}
