import { Lines } from '../lines.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './print.module.css'

/** A card to fill in by hand: half an A4, to cut out. */
export function PaperCard() {
  const { t } = useWords()
  return (
    <div className={styles['paper']}>
      <div className={styles['paperHead']}>
        <h2>{t('card.name')}</h2>
        <p>
          {t('print.card.table')} <span className={styles['blank']} />
          {t('print.card.round')} <span className={styles['blank']} />
        </p>
      </div>
      <p>
        <strong>{t('print.card.lines')}</strong>
        <br />
        <span className={styles['hint']}>{t('print.card.last')}</span>
      </p>
      <Lines className={styles['rules']} element="ol">
        <li />
        <li />
        <li />
      </Lines>
      <p>
        <strong>{t('print.card.question')}</strong>
      </p>
      <div className={styles['rule']} />
    </div>
  )
}
