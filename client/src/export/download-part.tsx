import { exportForms, type ExportForm, tellsOfPeople } from '@tafelronde/shared/harvest/export-form.ts'
import { type ReportVariant } from '@tafelronde/shared/harvest/report-variant.ts'
import { type SessionId } from '@tafelronde/shared/lib/id.ts'
import { Disclosure } from '../ui/disclosure.tsx'
import { PlainList } from '../ui/plain-list.tsx'
import { useWords } from '../words/use-words.ts'
import { DownloadRow } from './download-row.tsx'
import styles from './report.module.css'

/** The forms that most people come for. */
const atHand = ['pdf', 'odt', 'docx'] as const

interface DownloadPartProps {
  readonly session: SessionId
  readonly variant: ReportVariant
  readonly isOrganiser: boolean
}

/** The report in every form, each with what it is for; the forms with people only for an organiser. */
export function DownloadPart({ session, variant, isOrganiser }: DownloadPartProps) {
  const { t } = useWords()
  const forms = exportForms.filter((form) => form !== 'newsletter' && (isOrganiser || !tellsOfPeople(form)))
  const others = forms.filter((form) => !atHand.some((one) => one === form))
  const row = (form: Exclude<ExportForm, 'newsletter'>) => (
    <DownloadRow
      key={form}
      session={session}
      forms={[form]}
      variant={variant}
      label={t(`download.form.${form}`)}
      hint={t(`download.form.${form}.hint`)}
    />
  )
  return (
    <section className={styles['part']} aria-labelledby="files">
      <h2 id="files">{t('report.files')}</h2>
      <PlainList className={styles['files']}>{atHand.map(row)}</PlainList>
      <Disclosure title={t('download.others')}>
        <PlainList className={styles['files']}>
          {others.map((form) => (form === 'newsletter' ? null : row(form)))}
          <DownloadRow
            session={session}
            forms={forms}
            variant={variant}
            label={t('download.all')}
            hint={t('download.all.hint')}
          />
        </PlainList>
      </Disclosure>
    </section>
  )
}
