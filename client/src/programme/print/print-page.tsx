import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { SessionPlan } from '@tafelronde/shared/wire/http.ts'
import { useEffect, useState } from 'react'
import { useParams } from 'react-router'
import { askHttp, type HttpRefused } from '../../connection/ask-http.ts'
import { patterns } from '../../connection/paths.ts'
import { RefusalNotice } from '../../sessions/refusal-notice.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { useWords } from '../../words/use-words.ts'
import { PrintView } from './print-view.tsx'

/** Where an organiser prints what hangs on the door and stands on the tables. */
export function PrintPage() {
  const { session } = useParams<{ session: SessionId }>()
  const { t } = useWords()
  const [plan, setPlan] = useState<SessionPlan>()
  const [refused, setRefused] = useState<HttpRefused>()

  useEffect(() => {
    let left = false
    void askHttp<SessionPlan>('GET', `/sessions/${session}`).then((answer) => {
      if (left) return
      if (answer.ok) setPlan(answer.value)
      else setRefused(answer)
    })
    return () => {
      left = true
    }
  }, [session])

  if (plan !== undefined) return <PrintView plan={plan} />
  return (
    <PageFrame place="desk" width="text">
      <h1>{t('print.title')}</h1>
      {refused === undefined ? (
        <EmptyState>{t('ui.loading')}</EmptyState>
      ) : (
        <RefusalNotice refused={refused} actions={<TextLink href={patterns.home}>{t('plan.home')}</TextLink>} />
      )}
    </PageFrame>
  )
}
