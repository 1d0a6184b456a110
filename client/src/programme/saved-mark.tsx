import { Icon } from '../ui/icon.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './plan.module.css'
import { usePlan } from './use-plan.ts'

/** "Bewaard", quiet and true: the server has answered to the last change. */
export function SavedMark() {
  const { t } = useWords()
  const { saving } = usePlan()
  return (
    <p className={styles['saved']} data-kind={saving.kind} role="status">
      {saving.kind === 'saved' ? <Icon name="check" /> : null}
      {saving.kind === 'failed' ? <Icon name="warning" /> : null}
      {saving.kind === 'saved' ? t('saved.done') : saving.kind === 'saving' ? t('saved.busy') : t('plan.failed')}
    </p>
  )
}
