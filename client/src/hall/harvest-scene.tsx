import { useWords } from '../words/use-words.ts'
import styles from './hall.module.css'
import { Sized } from './sized.tsx'

/** The conclusions are being made. */
export function HarvestScene() {
  const { t } = useWords()
  return (
    <div className={styles['centre']}>
      <Sized element="h1" scale={2.6}>
        {t('hall.harvest')}
      </Sized>
      <p className={styles['large']}>{t('hall.harvest.read')}</p>
    </div>
  )
}
