import type { Invitation } from '@tafelronde/shared/wire/http.ts'
import { asSentence } from '../words/as-sentence.ts'
import { formatFor } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import styles from './join-notice.module.css'

interface JoinNoticeProps {
  readonly invitation: Pick<Invitation, 'anonymous' | 'namesUntil' | 'nextStep' | 'contact' | 'timeZone' | 'modelHost'>
}

/** What happens with what you write: read before joining, and true in every word. */
export function JoinNotice({ invitation }: JoinNoticeProps) {
  const { t, language } = useWords()
  const { anonymous, namesUntil, nextStep, contact, timeZone, modelHost } = invitation
  const date = formatFor(language, timeZone).shortDate(namesUntil)
  return (
    <section className={styles['notice']} aria-labelledby="join-notice">
      <h2 id="join-notice">{t('join.notice.title')}</h2>
      <ul>
        <li>{t('join.notice.table')}</li>
        <li>
          {anonymous
            ? `${t('join.notice.anonymous')} ${t('join.notice.names-go', { date })}`
            : t('join.notice.named', { date })}
        </li>
        {modelHost === undefined ? null : (
          <li>
            {t('model.notice', { host: modelHost })} {t('model.notice.others')}
          </li>
        )}
        <li>{t('join.notice.report', { nextStep: asSentence(nextStep) })}</li>
        <li>{contact === '' ? t('join.notice.care-desk') : t('join.notice.care', { address: contact })}</li>
      </ul>
    </section>
  )
}
