import type { Report } from '@tafelronde/shared/harvest/report.ts'
import type { ReportVariant } from '@tafelronde/shared/harvest/report-variant.ts'
import { varyReport } from '@tafelronde/shared/harvest/vary-report.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import { useState } from 'react'
import { Checkbox } from '../ui/checkbox.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { PlainList } from '../ui/plain-list.tsx'
import { useWords } from '../words/use-words.ts'
import { DownloadRow } from './download-row.tsx'
import styles from './report.module.css'

interface NewsletterPartProps {
  readonly session: SessionId
  readonly report: Report
  readonly variant: ReportVariant
}

/** A few conclusions for the community's newsletter: picked here, as HTML and as plain text. */
export function NewsletterPart({ session, report, variant }: NewsletterPartProps) {
  const { t } = useWords()
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const { themes } = varyReport(report, variant)
  const chosen = themes.flatMap(({ conclusions }, theme) =>
    conclusions.flatMap(({ id }, place) => (picked.has(id) ? { theme: theme + 1, conclusion: place + 1 } : [])),
  )

  function pick(id: string, isPicked: boolean): void {
    const next = new Set(picked)
    if (isPicked) next.add(id)
    else next.delete(id)
    setPicked(next)
  }

  return (
    <Disclosure title={t('newsletter.title')} level={2}>
      <div className={styles['part']}>
        <p className={styles['hint']}>{t('newsletter.hint')}</p>
        {themes.map(({ title, conclusions }, theme) =>
          conclusions.length === 0 ? null : (
            // oxlint-disable-next-line react/no-array-index-key
            <fieldset key={theme} className={styles['also']} lang="nl">
              <legend>{title}</legend>
              {conclusions.map(({ id, text }) => (
                <Checkbox key={id} checked={picked.has(id)} onChange={(isPicked) => pick(id, isPicked)}>
                  {text}
                </Checkbox>
              ))}
            </fieldset>
          ),
        )}
        <PlainList className={styles['files']}>
          <DownloadRow
            session={session}
            forms={['newsletter']}
            variant={variant}
            picked={chosen}
            label={t('newsletter.make', { count: chosen.length })}
            hint={t('newsletter.make.hint')}
            blockedBy={chosen.length === 0 ? t('newsletter.none') : undefined}
          />
        </PlainList>
      </div>
    </Disclosure>
  )
}
