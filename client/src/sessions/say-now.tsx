import { useNow } from '../connection/use-now.ts'
import { useWords } from '../words/use-words.ts'
import styles from './desk.module.css'
import { sayNow } from './say-now.ts'
import { useDesk } from './use-desk.ts'
import { useSessionFormat } from './use-session-format.ts'

/** The words to speak, ready to be read aloud. */
export function SayNow() {
  const { t } = useWords()
  const { session, move } = useDesk()
  const format = useSessionFormat(session)
  const words = sayNow(session, move, useNow(), { t, format })
  return (
    <figure className={styles['say']}>
      <figcaption className={styles['label']}>{t('desk.say.title')}</figcaption>
      <blockquote>“{words}”</blockquote>
    </figure>
  )
}
