import type { HouseTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import type { CSSProperties } from 'react'
import { useWords } from '../../words/use-words.ts'
import styles from './house.module.css'

interface ReportSampleProps {
  readonly tokens: HouseTokens
  /** Otherwise it shows what is kept, because what is typed cannot be. */
  readonly isChosen: boolean
}

/** A piece of a report on white paper in these colours. Nothing in it can be pressed. */
export function ReportSample({ tokens, isChosen }: ReportSampleProps) {
  const { t } = useWords()
  return (
    <figure className={styles['sample']} style={tokens as CSSProperties}>
      <figcaption>{t(isChosen ? 'house.sample' : 'house.sample.kept')}</figcaption>
      <div className={styles['sheet']}>
        <p className={styles['sampleHeading']}>{t('house.sample.heading')}</p>
        <p className={styles['sampleQuestion']}>{t('house.sample.question')}</p>
        <p>
          {t('house.sample.text')} <span className={styles['sampleLink']}>{t('house.sample.link')}</span>
        </p>
      </div>
    </figure>
  )
}
