import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { useSessionFormat } from '../sessions/use-session-format.ts'
import { useWords } from '../words/use-words.ts'
import { asSentence } from '../words/as-sentence.ts'
import { fitText } from './fit-text.ts'
import styles from './hall.module.css'
import { Sized } from './sized.tsx'

/** The end: thanks, what happens next, and when the report can be read. */
export function ClosedScene({ session }: { readonly session: SharedSession }) {
  const { t } = useWords()
  const format = useSessionFormat(session)
  const { reportFrom } = session.programme
  const nextStep = asSentence(session.programme.nextStep)
  return (
    <div className={styles['centre']}>
      <Sized element="h1" scale={3.4}>
        {t('hall.closed')}
      </Sized>
      <Sized scale={fitText(nextStep, { width: 36, height: 8, largest: 4 / 3 })}>{nextStep}</Sized>
      <p className={styles['large']}>{t('hall.closed.report', { date: format.shortDate(reportFrom) })}</p>
    </div>
  )
}
