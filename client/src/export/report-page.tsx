import type { Report } from '@tafelronde/shared/harvest/report.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { Me, ReportNews } from '@tafelronde/shared/wire/http.ts'
import { type ReactNode, useEffect, useState } from 'react'
import { useParams } from 'react-router'
import { askHttp, type HttpRefused } from '../connection/ask-http.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageFrame } from '../ui/page-frame.tsx'
import { Stack } from '../ui/stack.tsx'
import { useWords } from '../words/use-words.ts'
import { ReportView } from './report-view.tsx'

/** What is known of the report: its news for everyone with a badge, and itself for who may read it now. */
interface Known {
  readonly news: ReportNews
  readonly report: Report | undefined
  readonly isOrganiser: boolean
}

/** Where the report is read, shared and downloaded, and what it still lacks. */
export function ReportPage() {
  const { t, format } = useWords()
  const { session } = useParams<{ session: SessionId }>()
  const [known, setKnown] = useState<Known>()
  const [refused, setRefused] = useState<HttpRefused>()
  const [asked, setAsked] = useState(0)

  useEffect(() => {
    if (session === undefined) return
    let left = false
    void loadReport(session).then((answer) => {
      if (left) return
      if ('ok' in answer) setRefused(answer)
      else setKnown(answer)
    })
    return () => {
      left = true
    }
  }, [session, asked])

  if (session === undefined) return null
  if (refused !== undefined) {
    return (
      <Plain title={t('report.title')}>
        {refused.why === 'no-badge' ? (
          <Notice tone="warning" title={t('report.no-badge')} />
        ) : (
          <RefusalNotice
            refused={refused}
            actions={<Button onPress={() => window.location.reload()}>{t('ui.try-again')}</Button>}
          />
        )}
      </Plain>
    )
  }
  if (known === undefined) {
    return (
      <Plain title={t('report.title')}>
        <EmptyState>{t('ui.loading')}</EmptyState>
      </Plain>
    )
  }
  if (known.report === undefined) {
    return (
      <Plain title={t('report.not-yet')}>
        <p>{t('report.not-yet.from', { date: format.date(known.news.from) })}</p>
      </Plain>
    )
  }
  return (
    <ReportView
      session={session}
      {...known}
      report={known.report}
      times={asked}
      onChanged={() => setAsked(asked + 1)}
    />
  )
}

async function loadReport(session: SessionId): Promise<Known | HttpRefused> {
  const [news, me] = await Promise.all([
    askHttp<ReportNews>('GET', `/sessions/${session}/report`),
    askHttp<Me>('GET', '/me'),
  ])
  if (!news.ok) return news
  const isOrganiser = me.ok && me.value.organiser !== undefined
  if (!news.value.mayRead) return { news: news.value, report: undefined, isOrganiser }
  const report = await askHttp<Report>('GET', `/sessions/${session}/report.json`)
  return report.ok ? { news: news.value, report: report.value, isOrganiser } : report
}

function Plain({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <PageFrame place="desk" width="text">
      <Stack gap={3}>
        <h1>{title}</h1>
        {children}
      </Stack>
    </PageFrame>
  )
}
