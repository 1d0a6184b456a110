import { type Report, type ReportConclusion, type ReportTheme } from '@tafelronde/shared/harvest/report.ts'
import { labelFor } from '../harvest/label-for.ts'
import { sayAction } from '../harvest/say-action.ts'
import { useWords } from '../words/use-words.ts'
import styles from './report.module.css'

/** The conclusions as they stand in the report, on one sheet. */
export function ReportContents({ report }: { readonly report: Report }) {
  const { t } = useWords()
  const { counts, organisations } = report
  return (
    <section className={styles['sheet']} aria-labelledby="contents">
      <h2 id="contents" className={styles['over']}>
        {t('report.contents')}
      </h2>
      <p className={styles['counts']}>
        {[
          t('report.contents.conclusions', { count: counts.conclusions }),
          t('report.contents.notes', { count: counts.notes }),
          t('report.contents.organisations', { count: organisations.length }),
        ].join(' · ')}
      </p>
      {report.themes.map((theme) => (
        <ThemeContents key={theme.title} theme={theme} />
      ))}
    </section>
  )
}

function ThemeContents({ theme }: { readonly theme: ReportTheme }) {
  const { t } = useWords()
  return (
    <div className={styles['theme']}>
      <h3>{theme.title}</h3>
      {theme.question === '' ? null : <p className={styles['question']}>{theme.question}</p>}
      {theme.conclusions.length === 0 ? (
        <p className={styles['hint']}>{t('report.contents.no-conclusions')}</p>
      ) : (
        <ol className={styles['conclusions']}>
          {theme.conclusions.map((conclusion, place) => (
            // A report is read as it was made: its lines have no ids and do not move.
            // oxlint-disable-next-line react/no-array-index-key
            <OneConclusion key={place} conclusion={conclusion} />
          ))}
        </ol>
      )}
    </div>
  )
}

function OneConclusion({ conclusion }: { readonly conclusion: ReportConclusion }) {
  const { t } = useWords()
  const { text, subLines, sources, status } = conclusion
  const label = labelFor(conclusion, t)
  const action = sayAction(conclusion, t)
  return (
    <li>
      {label === '' ? null : <strong>{label}: </strong>}
      {text}
      {status === 'goedgekeurd' ? null : <span className={styles['status']}> ({t(`settle.line.${status}`)})</span>}
      {subLines.length === 0 ? null : (
        <ul>
          {subLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {action === '' ? null : <span className={styles['sources']}>{action}</span>}
      {sources.length === 0 ? null : (
        <span className={styles['sources']}>{t('report.contents.sources', { list: sources.join(', ') })}</span>
      )}
    </li>
  )
}
