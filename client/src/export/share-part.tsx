import type { ReportNews } from '@tafelronde/shared/wire/http.ts'
import { useState } from 'react'
import { CopyLink } from '../sessions/copy-link.tsx'
import type { Format } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import styles from './report.module.css'

interface SharePartProps {
  readonly news: Pick<ReportNews, 'from' | 'link'>
  readonly format: Format
}

/** The link for everyone who was there, and from when on it can be read. */
export function SharePart({ news, format }: SharePartProps) {
  const { t } = useWords()
  const [openedAt] = useState(() => Date.now())
  return (
    <section className={styles['part']} aria-labelledby="share">
      <h2 id="share">{t('report.share')}</h2>
      <p>{openedAt >= news.from ? t('report.share.open') : t('report.share.from', { date: format.date(news.from) })}</p>
      <CopyLink link={news.link} label={t('report.share')} />
    </section>
  )
}
