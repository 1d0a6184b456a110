import { exportForms, type ExportForm, tellsOfPeople } from '@tafelronde/shared/harvest/export-form.ts'
import type { ReportVariant } from '@tafelronde/shared/harvest/report-variant.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import { patterns } from '../connection/paths.ts'
import { Disclosure } from '../ui/disclosure.tsx'
import { PlainList } from '../ui/plain-list.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { useWords } from '../words/use-words.ts'
import { DownloadRow } from './download-row.tsx'
import styles from './report.module.css'

/** Of more notes than this, pictures take minutes: they do not go along with the rest. */
const MOST_PICTURED = 1_000

/** The forms that most people come for. */
const atHand = ['pdf', 'odt', 'docx'] as const

interface DownloadPartProps {
  readonly session: SessionId
  readonly variant: ReportVariant
  readonly isOrganiser: boolean
  /** How many notes there are. */
  readonly notes: number
}

/** The report in every form, each with what it is for; the forms with people only for an organiser. */
export function DownloadPart({ session, variant, isOrganiser, notes }: DownloadPartProps) {
  const { t } = useWords()
  const forms = exportForms.filter((form) => form !== 'newsletter' && (isOrganiser || !tellsOfPeople(form)))
  const withPictures = notes <= MOST_PICTURED
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
      {isOrganiser ? (
        <p className={styles['hint']}>
          {t('download.house')} <TextLink href={patterns.house}>{t('house.title')}</TextLink>
        </p>
      ) : null}
      <Disclosure title={t('download.others')}>
        <PlainList className={styles['files']}>
          {others.map((form) => (form === 'newsletter' ? null : row(form)))}
          <DownloadRow
            session={session}
            forms={withPictures ? forms : forms.filter((form) => form !== 'pictures')}
            variant={variant}
            label={t('download.all')}
            hint={t(withPictures ? 'download.all.hint' : 'download.all.without-pictures')}
          />
        </PlainList>
      </Disclosure>
    </section>
  )
}
