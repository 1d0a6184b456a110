import type { ReactNode } from 'react'
import { LanguageSwitch } from '../ui/language-switch.tsx'
import { PageFrame } from '../ui/page-frame.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './entry-frame.module.css'

interface EntryFrameProps {
  readonly title: string
  readonly children: ReactNode
}

/** A page at the door: one thing, as large as a card on a table. */
export function EntryFrame({ title, children }: EntryFrameProps) {
  const { t } = useWords()
  return (
    <PageFrame
      place="table"
      width="text"
      header={
        <div className={styles['top']}>
          <span className={styles['brand']}>{t('app.name')}</span>
          <LanguageSwitch />
        </div>
      }
    >
      <title>{`${title} · ${t('app.name')}`}</title>
      <div className={styles['entry']}>
        <h1 tabIndex={-1}>{title}</h1>
        {children}
      </div>
    </PageFrame>
  )
}
