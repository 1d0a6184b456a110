import { useDesk } from '../sessions/use-desk.ts'
import { Disclosure } from '../ui/disclosure.tsx'
import { formatFor } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import styles from './board.module.css'
import { useDeedSentence } from './use-deed-sentence.ts'

/** All that changed seats since the round opened: when, why, and how many others it moved. */
export function DeedList() {
  const { t, language } = useWords()
  const { session, news } = useDesk()
  const sayWhy = useDeedSentence()
  const deeds = news?.deeds ?? []
  if (deeds.length === 0) return null
  const format = formatFor(language, session.programme.timeZone)
  return (
    <Disclosure title={t('board.deeds.all', { count: deeds.length })} level={2}>
      <ol className={styles['bentList']} reversed>
        {deeds.toReversed().map((deed) => (
          <li key={`${deed.at} ${deed.kind} ${deed.person ?? ''}`}>
            {format.time(deed.at)} · {sayWhy(deed)}{' '}
            {deed.others === 0 ? t('board.deeds.nobody') : t('board.deeds.many', { count: deed.others })}
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}
