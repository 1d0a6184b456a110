import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import type { ReactNode } from 'react'
import { useNow } from '../connection/use-now.ts'
import { ModelNotice } from '../sessions/model-notice.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { formatFor } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import { PlainView } from './plain-view.tsx'
import styles from './case-text.module.css'

interface ViewProps {
  readonly session: SharedSession
  readonly menu: ReactNode
}

/** Before the first seating, and for whoever has no seat yet. */
export function WaitingView({ session, menu }: ViewProps) {
  const { t, language } = useWords()
  const { programme, phase } = session
  const now = useNow()
  const time = formatFor(language, programme.timeZone).time(programme.startsAt)
  const begin = now < programme.startsAt ? t('waiting.later', { time }) : t('waiting.soon')
  const early = phase.kind === 'draft' || phase.kind === 'arrival'
  return (
    <PlainView name={programme.title} title={t('join.done.title')} menu={menu}>
      <p>{early ? `${t('waiting.seat')} ${begin}` : t('join.done.late')}</p>
      <ModelNotice session={session} />
    </PlainView>
  )
}

/** While somebody speaks to everyone. */
export function TalkView({ session, menu, below }: ViewProps & { readonly below?: ReactNode }) {
  const { t } = useWords()
  const { programme, phase } = session
  const item = phase.kind === 'talk' ? programme.items[phase.item] : undefined
  const title = item?.title || (item === undefined ? '' : t(`item.${item.kind}`))
  return (
    <PlainView name={programme.title} title={t('talk.title')} menu={menu}>
      <p>{t('talk.listen', { title })}</p>
      <CaseText session={session} />
      {below}
      <ModelNotice session={session} />
    </PlainView>
  )
}

/** The case of the day, for whoever wants to read along. */
function CaseText({ session: { programme } }: Pick<ViewProps, 'session'>) {
  const { t } = useWords()
  if (programme.caseText === '') return null
  return (
    <Disclosure level={2} title={t('talk.case')}>
      <p className={styles['text']}>{programme.caseText}</p>
    </Disclosure>
  )
}
