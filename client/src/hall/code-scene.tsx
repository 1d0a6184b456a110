import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { useCodeNews } from '../connection/use-news.ts'
import { groupDigits } from '../sessions/group-digits.ts'
import { QrCode } from '../ui/qr-code.tsx'
import { useWords } from '../words/use-words.ts'
import { fitText } from './fit-text.ts'
import styles from './hall.module.css'
import { Sized } from './sized.tsx'

/** Arrival: the address to type as large as the code to scan, and what to do without either. */
export function CodeScene({ session }: { readonly session: SharedSession }) {
  const { t } = useWords()
  const code = useCodeNews()
  const { wifi, title } = session.programme
  if (code === undefined) return <p>{t('ui.loading')}</p>
  return (
    <div className={styles['code']}>
      <div className={styles['codeWords']}>
        <h1 className={styles['codeTitle']}>{title}</h1>
        <div>
          <p>{t('hall.arrival.go-to')}</p>
          <Sized scale={fitText(code.address, { width: 22, height: 3.4, largest: 2.6 })}>
            <strong className={styles['address']}>{code.address}</strong>
          </Sized>
        </div>
        <div>
          <p>{t('hall.arrival.type')}</p>
          <p className={styles['codeDigits']} data-tabular>
            {groupDigits(code.code)}
          </p>
        </div>
        {wifi === '' ? null : <p>{t('hall.arrival.wifi', { wifi })}</p>}
        {code.onlyHere ? <p>{t('hall.localhost')}</p> : null}
        <p>{t('hall.arrival.no-device')}</p>
      </div>
      <div className={styles['codeQr']}>
        <QrCode text={code.link} label={t('hall.qr')} />
      </div>
    </div>
  )
}
