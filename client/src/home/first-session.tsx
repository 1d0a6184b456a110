import type { SessionSummary } from '@tafelronde/shared/wire/http.ts'
import { useId, useState } from 'react'
import { planPath, reportPath } from '../connection/paths.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Cluster } from '../ui/cluster.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Tag } from '../ui/tag.tsx'
import { formatFor } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import { isRunning } from './arrange-sessions.ts'
import styles from './home.module.css'
import { MoreMenu } from './more-menu.tsx'
import { hasReport, type SessionActions } from './session-actions.ts'

interface FirstSessionProps extends SessionActions {
  readonly session: SessionSummary
  readonly heading: string
}

/** The session that goes on, or comes first: large, with its next step. */
export function FirstSession({ session, heading, ...actions }: FirstSessionProps) {
  const { t, language } = useWords()
  const [busy, setBusy] = useState(false)
  const title = useId()
  const format = formatFor(language, session.timeZone)
  const running = isRunning(session)

  async function open(): Promise<void> {
    setBusy(true)
    await actions.onOpenDesk(session.session)
    setBusy(false)
  }

  const desk = (
    <Button kind={running ? 'primary' : 'quiet'} size="large" busy={busy} onPress={() => void open()}>
      {t('home.open-desk')}
    </Button>
  )
  const plan = (
    <LinkButton kind={running ? 'quiet' : 'primary'} size="large" href={planPath(session.session)}>
      {t('home.open-plan')}
    </LinkButton>
  )
  return (
    <Card look="menu" element="section" labelledBy={title}>
      <div className={styles['first']}>
        <p className={styles['kicker']}>
          {heading} <Tag>{t(`home.phase.${session.phase}`)}</Tag>
        </p>
        <h2 id={title} className={styles['firstTitle']}>
          {session.title || t('home.untitled')}
        </h2>
        <p className={styles['firstWhen']}>
          <time dateTime={new Date(session.startsAt).toISOString()}>
            {t('home.at', { date: format.date(session.startsAt), time: format.time(session.startsAt) })}
          </time>
          {session.place === '' ? null : <span> · {session.place}</span>}
        </p>
        <p className={styles['hint']}>
          {session.community === ''
            ? null
            : `${t('home.ordinal', { n: session.ordinal, community: session.community })} · `}
          {t('home.people', { count: session.people })}
        </p>
        <Cluster gap={1}>
          {running ? desk : plan}
          {running ? plan : desk}
          {hasReport(session) ? (
            <LinkButton size="large" href={reportPath(session.session)}>
              {t('home.open-report')}
            </LinkButton>
          ) : null}
          <MoreMenu session={session} {...actions} />
        </Cluster>
      </div>
    </Card>
  )
}
