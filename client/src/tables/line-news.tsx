import { SECOND } from '@tafelronde/shared/lib/clock.ts'
import { useEffect, useRef, useState } from 'react'
import { useConnection } from '../connection/use-connection.ts'
import { useRecoveredWords } from '../connection/use-recovered-words.ts'
import { CopyUnsaved } from '../notes/copy-unsaved.tsx'
import { NotKept } from '../notes/not-kept.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './line-news.module.css'

/** Says calmly when there is no connection and what is safe, and when all is well again. Silent otherwise. */
export function LineNews() {
  const { t } = useWords()
  const { line, offline, waiting, lasts } = useConnection()
  const [back, setBack] = useState(false)
  const wasOffline = useRef(false)
  // Words that came back say so themselves: then not everything is saved.
  const { words: cameBack } = useRecoveredWords()
  const well = !offline && waiting === 0 && line.kind === 'open' && cameBack.length === 0

  useEffect(() => {
    if (offline) wasOffline.current = true
    if (!well || !wasOffline.current) return
    wasOffline.current = false
    const show = setTimeout(() => setBack(true), 0)
    const hide = setTimeout(() => setBack(false), 6 * SECOND)
    return () => {
      clearTimeout(show)
      clearTimeout(hide)
    }
  }, [offline, well])

  if (line.kind === 'outdated') {
    return (
      <div className={styles['news']}>
        <Notice
          tone="warning"
          title={t('outdated')}
          announced
          actions={<Button onPress={() => window.location.reload()}>{t('ui.reload')}</Button>}
        />
      </div>
    )
  }
  if (offline) {
    return (
      <div className={styles['news']}>
        <Notice tone="warning" title={t('offline')} announced actions={lasts ? undefined : <CopyUnsaved />}>
          {waiting === 0 ? null : t('offline.notes', { count: waiting })}
          {lasts || waiting === 0 ? null : ` ${t('not-kept')}`}
        </Notice>
      </div>
    )
  }
  if (!lasts) {
    return (
      <div className={styles['news']}>
        <NotKept />
      </div>
    )
  }
  if (!back || !well) return null
  return (
    <div className={styles['news']}>
      <Notice tone="success" title={t('online-again')} announced />
    </div>
  )
}
