import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { SessionPlan, SessionSummary } from '@tafelronde/shared/wire/http.ts'
import { useEffect, useState } from 'react'
import { useParams } from 'react-router'
import { askHttp, type HttpRefused } from '../connection/ask-http.ts'
import { patterns } from '../connection/paths.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageFrame } from '../ui/page-frame.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { useWords } from '../words/use-words.ts'
import { PlanView } from './plan-view.tsx'

interface Opened {
  readonly plan: SessionPlan
  readonly sessions: readonly SessionSummary[]
}

/** Where an organiser plans a session. */
export function PlanPage() {
  const { session } = useParams<{ session: SessionId }>()
  const { t } = useWords()
  const [opened, setOpened] = useState<Opened>()
  const [refused, setRefused] = useState<HttpRefused>()

  useEffect(() => {
    let left = false
    const load = async () => {
      const [plan, all] = await Promise.all([
        askHttp<SessionPlan>('GET', `/sessions/${session}`),
        askHttp<readonly SessionSummary[]>('GET', '/sessions'),
      ])
      if (left) return
      if (!plan.ok) return setRefused(plan)
      setOpened({ plan: plan.value, sessions: all.ok ? all.value : [] })
    }
    void load()
    return () => {
      left = true
      setOpened(undefined)
      setRefused(undefined)
    }
  }, [session])

  if (opened !== undefined) return <PlanView key={opened.plan.session} {...opened} />
  return (
    <PageFrame place="desk" width="text">
      <h1>{t('plan.title')}</h1>
      {refused === undefined ? (
        <EmptyState>{t('ui.loading')}</EmptyState>
      ) : (
        <RefusalNotice refused={refused} actions={<TextLink href={patterns.home}>{t('plan.home')}</TextLink>} />
      )}
    </PageFrame>
  )
}
