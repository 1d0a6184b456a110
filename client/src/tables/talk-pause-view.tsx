import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import type { ReactNode } from 'react'
import { ModelNotice } from '../sessions/model-notice.tsx'
import { useWords } from '../words/use-words.ts'
import { nameOfTable } from './name-of-table.ts'
import { PlainView } from './plain-view.tsx'
import { nextTalk, talkIn } from './talk-partner.ts'
import styles from './talk-pause-view.module.css'
import { useWho } from './use-who.ts'

interface TalkPauseViewProps {
  readonly session: SharedSession
  readonly me: PersonId
  readonly round: number
  readonly top?: ReactNode
  readonly menu?: ReactNode
  readonly below?: ReactNode
}

/** For who has no talk in this round: that one may rest, and which talk comes next. */
export function TalkPauseView({ session, me, round, top, menu, below }: TalkPauseViewProps) {
  const { t } = useWords()
  return (
    <PlainView name={session.programme.title} title={t('talk-by-two.wait')} menu={menu}>
      {top}
      <p>{t('talk-by-two.wait.text')}</p>
      <NextTalk session={session} me={me} round={round} />
      {below}
      <ModelNotice session={session} />
    </PlainView>
  )
}

/** "Hierna: gesprek 4 met Ada (Gemeente Hulst), tafel 4." */
function NextTalk({ session, me, round }: Pick<TalkPauseViewProps, 'session' | 'me' | 'round'>) {
  const { t } = useWords()
  const who = useWho()
  const next = nextTalk(session, me, round)
  if (next?.partner === undefined) {
    const hadTalks = session.seatings.slice(0, round).some((_, earlier) => talkIn(session, me, earlier) !== undefined)
    return <p className={styles['next']}>{t(hadTalks ? 'talk-by-two.no-more' : 'waiting.no-seat')}</p>
  }
  const table = nameOfTable(next.table, t)
  return <p className={styles['next']}>{t('talk-by-two.next', { n: next.round + 1, who: who(next.partner), table })}</p>
}
