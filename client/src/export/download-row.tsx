import type { ConclusionNumber } from '@tafelronde/shared/harvest/conclusion-number.ts'
import type { ExportForm } from '@tafelronde/shared/harvest/export-form.ts'
import type { ReportVariant } from '@tafelronde/shared/harvest/report-variant.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import { useEffect } from 'react'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import styles from './report.module.css'
import { useExport } from './use-export.ts'

/** What is ready before this is told only once, when it is. */
const SOON = 2_000

interface DownloadRowProps {
  readonly session: SessionId
  readonly forms: readonly ExportForm[]
  readonly variant: ReportVariant
  readonly picked?: readonly ConclusionNumber[]
  readonly label: string
  readonly hint: string
  /** Why it cannot be made now. */
  readonly blockedBy?: string | undefined
}

/** One form to take along: its button, how far it is, and a way to stop it. */
export function DownloadRow({ session, forms, variant, picked, label, hint, blockedBy }: DownloadRowProps) {
  const { t } = useWords()
  const announcer = useAnnounce()
  const { download, begin, stop } = useExport(session)
  const isMaking = download.kind === 'making'
  const saved = download.kind === 'saved' ? download.name : undefined

  useEffect(() => {
    if (!isMaking) return
    const timer = setTimeout(() => announcer.announce(t('download.still', { what: label })), SOON)
    return () => clearTimeout(timer)
  }, [isMaking, label, announcer, t])

  useEffect(() => {
    if (saved !== undefined) announcer.announce(t('download.saved', { name: saved }))
  }, [saved, announcer, t])

  return (
    <li className={styles['download']}>
      <Button wide busy={isMaking} blockedBy={blockedBy} onPress={() => begin(forms, variant, picked)}>
        <span>{label}</span>
        {download.kind === 'making' ? null : <Icon name="download" />}
      </Button>
      {download.kind === 'making' ? (
        <div className={styles['making']}>
          <label className={styles['progress']}>
            <span>{t('download.making', { done: Math.floor(download.done), of: download.of })}</span>
            <progress max={download.of} value={download.done} />
          </label>
          <Button kind="plain" label={`${t('download.stop')}: ${label}`} onPress={stop}>
            {t('download.stop')}
          </Button>
        </div>
      ) : (
        <p className={styles['hint']}>{saved === undefined ? hint : t('download.saved', { name: saved })}</p>
      )}
      {download.kind === 'refused' ? <RefusalNotice refused={download.refused} /> : null}
    </li>
  )
}
