import { plannedEnd } from '@tafelronde/shared/programme/timetable.ts'
import type { SessionPlan } from '@tafelronde/shared/wire/http.ts'
import { QrCode } from '../../ui/qr-code.tsx'
import { formatFor } from '../../words/format.ts'
import { useWords } from '../../words/use-words.ts'
import { spacedCode } from '../spaced-code.ts'
import styles from './print.module.css'
import { Sheet } from './sheet.tsx'

/** What hangs by the entrance: where one is, and how one comes in. */
export function DoorSheet({ plan }: { readonly plan: SessionPlan }) {
  const { t, language } = useWords()
  const { programme } = plan
  const { startsAt, timeZone, title, place, wifi } = programme
  const format = formatFor(language, timeZone)
  return (
    <Sheet label={t('print.door')}>
      <div className={styles['door']}>
        <header>
          <p className={styles['kicker']}>{t('print.welcome')}</p>
          <h2 className={styles['doorTitle']}>{title}</h2>
          <p className={styles['doorWhen']}>
            {format.date(startsAt)}
            <br />
            {t('print.from-to', { from: format.time(startsAt), to: format.time(plannedEnd(programme)) })}
            {place === '' ? null : ` · ${place}`}
          </p>
        </header>
        <div className={styles['doorIn']}>
          <div>
            <p className={styles['doorSay']}>{t('print.go-to')}</p>
            <p className={styles['doorAddress']}>{plan.address}</p>
            <p className={styles['doorSay']}>{t('print.type')}</p>
            <p className={styles['doorCode']}>{spacedCode(plan.code)}</p>
          </div>
          <div className={styles['doorScan']}>
            <p className={styles['doorSay']}>{t('print.or-scan')}</p>
            <div className={styles['doorQr']}>
              <QrCode text={plan.links.join} label={t('print.scan')} />
            </div>
          </div>
        </div>
        <footer className={styles['doorFoot']}>
          {wifi === '' ? null : (
            <p>
              <strong>{t('print.wifi')}</strong> {wifi}
            </p>
          )}
          <p>{t('print.no-device')}</p>
        </footer>
      </div>
    </Sheet>
  )
}
