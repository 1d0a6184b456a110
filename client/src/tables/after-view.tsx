import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import type { ReportNews } from '@tafelronde/shared/wire/http.ts'
import { type ReactNode, useEffect, useState } from 'react'
import { askHttp } from '../connection/ask-http.ts'
import { useSessionCommand } from '../connection/use-command.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { formatFor } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import { PlainView } from './plain-view.tsx'

interface ClosedViewProps {
  readonly session: SharedSession
  readonly top?: ReactNode
}

/** After the day: thanks, and the way to the report. */
export function ClosedView({ session, top }: ClosedViewProps) {
  const { t } = useWords()
  const news = useReportNews(session.id)
  return (
    <PlainView name={session.programme.title} title={t('closed.title')}>
      {top}
      <ReportWay session={session} news={news} />
    </PlainView>
  )
}

/** For whoever had to go: the way to the report, and the way back. */
export function GoneView({ session, top }: ClosedViewProps) {
  const { t } = useWords()
  const { ask, refused, busy } = useSessionCommand()
  const news = useReportNews(session.id)
  return (
    <PlainView name={session.programme.title} title={t('leave.title')}>
      {top}
      <p>{t('leave.done')}</p>
      <ReportWay session={session} news={news} />
      <RefusalNotice refused={refused} />
      <div>
        <Button busy={busy} onPress={() => void ask({ kind: 'come-back' })}>
          {t('leave.back')}
        </Button>
      </div>
    </PlainView>
  )
}

function useReportNews(session: SessionId): ReportNews | undefined {
  const [news, setNews] = useState<ReportNews>()
  useEffect(() => {
    void askHttp<ReportNews>('GET', `/sessions/${session}/report`).then((answer) => {
      if (answer.ok) setNews(answer.value)
    })
  }, [session])
  return news
}

function ReportWay({ session, news }: { readonly session: SharedSession; readonly news: ReportNews | undefined }) {
  const { t, language } = useWords()
  const format = formatFor(language, session.programme.timeZone)
  const date = format.date(news?.from ?? session.programme.reportFrom)
  if (news === undefined) return <p>{t('report.from', { date })}</p>
  return (
    <>
      {news.mayRead ? (
        <div>
          <LinkButton href={news.link} kind="primary" size="large">
            {t('report.read')}
          </LinkButton>
        </div>
      ) : (
        <p>{t('report.from', { date })}</p>
      )}
      <KeepLink link={news.link} />
    </>
  )
}

/** The link, to copy or to share with oneself. */
function KeepLink({ link }: { readonly link: string }) {
  const { t } = useWords()
  const [copied, setCopied] = useState(false)
  return (
    <>
      <TextField label={t('report.link')} value={link} readOnly onChange={() => {}} />
      <div>
        <Button
          onPress={() => {
            // Without a secure connection there is no clipboard; the field can be copied by hand.
            void navigator.clipboard?.writeText(link).then(() => setCopied(true))
          }}
        >
          {copied ? t('ui.copied') : t('closed.keep')}
        </Button>
      </div>
    </>
  )
}
