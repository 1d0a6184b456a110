import { type SessionPlan } from '@tafelronde/shared/wire/http.ts'
import { useState } from 'react'
import { askHttp, type HttpRefused } from '../../connection/ask-http.ts'
import { ConnectionProvider } from '../../connection/connection-provider.tsx'
import { RefusalNotice } from '../../sessions/refusal-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useWords } from '../../words/use-words.ts'
import { RouteList } from './route-list.tsx'

/** The wall list. Names and seats travel by the live road, so the organiser goes to the desk for them first. */
export function RouteSheets({ plan }: { readonly plan: SessionPlan }) {
  const { t } = useWords()
  const [atDesk, setAtDesk] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<HttpRefused>()

  async function go(): Promise<void> {
    setBusy(true)
    const answer = await askHttp('POST', `/sessions/${plan.session}/desk`)
    setBusy(false)
    setRefused(answer.ok ? undefined : answer)
    setAtDesk(answer.ok)
  }

  if (plan.phase === 'draft')
    return (
      <div data-print="hide">
        <EmptyState>{t('print.routes.none')}</EmptyState>
      </div>
    )
  if (atDesk)
    return (
      <ConnectionProvider session={plan.session} door="desk">
        <RouteList plan={plan} />
      </ConnectionProvider>
    )
  return (
    <div data-print="hide">
      <RefusalNotice refused={refused} />
      <EmptyState
        action={
          <Button busy={busy} onPress={() => void go()}>
            {t('print.routes.get')}
          </Button>
        }
      >
        {t('print.routes.hint')}
      </EmptyState>
    </div>
  )
}
