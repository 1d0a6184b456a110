import type { SessionSummary } from '@tafelronde/shared/wire/http.ts'
import { useId } from 'react'
import { planPath, reportPath } from '../connection/paths.ts'
import { Button } from '../ui/button.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Stack } from '../ui/stack.tsx'
import { Tag } from '../ui/tag.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { formatFor } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import { isRunning } from './arrange-sessions.ts'
import styles from './home.module.css'
import { MoreMenu } from './more-menu.tsx'
import { hasReport, type SessionActions } from './session-actions.ts'
import { Lines } from '../programme/lines.tsx'

interface SessionListProps extends SessionActions {
  readonly heading: string
  readonly sessions: readonly SessionSummary[]
}

/** Sessions under a heading, one line each; nothing where there are none. */
export function SessionList({ heading, sessions, ...actions }: SessionListProps) {
  const { t, language } = useWords()
  const title = useId()
  if (sessions.length === 0) return null
  return (
    <Stack gap={1} element="section" labelledBy={title}>
      <h2 id={title}>{heading}</h2>
      <Lines className={styles['list']}>
        {sessions.map((session) => {
          const format = formatFor(language, session.timeZone)
          return (
            <li key={session.session} className={styles['line']}>
              <div className={styles['lineText']}>
                <strong>
                  <TextLink href={planPath(session.session)}>{session.title || t('home.untitled')}</TextLink>
                </strong>
                <span className={styles['hint']}>
                  {t('home.at', { date: format.date(session.startsAt), time: format.time(session.startsAt) })}
                  {session.place === '' ? '' : ` · ${session.place}`}
                </span>
              </div>
              <div className={styles['lineWays']}>
                <Tag>{t(`home.phase.${session.phase}`)}</Tag>
                {isRunning(session) ? (
                  <Button onPress={() => void actions.onOpenDesk(session.session)}>{t('home.open-desk')}</Button>
                ) : null}
                {hasReport(session) ? (
                  <LinkButton href={reportPath(session.session)}>{t('home.open-report')}</LinkButton>
                ) : null}
                <MoreMenu session={session} {...actions} />
              </div>
            </li>
          )
        })}
      </Lines>
    </Stack>
  )
}
