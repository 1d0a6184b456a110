import { useWords } from '../words/use-words.ts'
import styles from './page-coming.module.css'

/** Where a page will be whose files are still on their way; says nothing while that is quick. */
export function PageComing() {
  const { t } = useWords()
  return (
    <p role="status" className={styles['coming']}>
      {t('ui.busy')}…
    </p>
  )
}
