import type { ReportVersion } from '@tafelronde/shared/harvest/report-settlement.ts'
import { Disclosure } from '../ui/disclosure.tsx'
import type { Format } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import styles from './report.module.css'

interface SettleHistoryProps {
  readonly versions: readonly ReportVersion[]
  /** By name, as far as it is known here. */
  readonly settledBy: readonly string[]
  readonly format: Format
}

/** Every time that the report was settled or taken back, with the reason where something was left. */
export function SettleHistory({ versions, settledBy, format }: SettleHistoryProps) {
  const { t } = useWords()
  if (versions.length === 0) return null
  return (
    <Disclosure title={t('settle.history')} openAtFirst={versions.some(({ override }) => override !== undefined)}>
      <ol className={styles['versions']}>
        {versions.map(({ kind, at, override, erased }, place) => (
          <li key={at}>
            {t(`settle.history.${kind}`, {
              when: format.shortDateTime(at),
              name: settledBy[place] || t('status.facilitator'),
            })}
            {erased === true ? <p>{t('settle.history.erased')}</p> : null}
            {override === undefined ? null : (
              <p>
                {[
                  ...(override.left.withoutPlace === 0
                    ? []
                    : [t('settle.left.notes', { count: override.left.withoutPlace })]),
                  ...(override.left.notApproved === 0
                    ? []
                    : [t('settle.history.not-approved', { count: override.left.notApproved })]),
                  t('settle.history.reason', { reason: override.reason }),
                ].join(' · ')}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}
