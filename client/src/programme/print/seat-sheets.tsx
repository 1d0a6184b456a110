import type { SessionPlan } from '@tafelronde/shared/wire/http.ts'
import { useState } from 'react'
import { askHttp, type HttpRefused } from '../../connection/ask-http.ts'
import { ConnectionProvider } from '../../connection/connection-provider.tsx'
import { RefusalNotice } from '../../sessions/refusal-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './print.module.css'
import { SeatedSheets, type SeatedKind } from './seated-sheets.tsx'

interface SeatSheetsProps {
  readonly plan: SessionPlan
  readonly wanted: readonly SeatedKind[]
  readonly atDesk: boolean
  readonly onAtDesk: () => void
}

/** The sheets with names and seats. These travel by the live road, so the organiser goes to the desk for them first. */
export function SeatSheets({ plan, wanted, atDesk, onAtDesk }: SeatSheetsProps) {
  const { t } = useWords()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<HttpRefused>()

  async function go(): Promise<void> {
    setBusy(true)
    const answer = await askHttp('POST', `/sessions/${plan.session}/desk`)
    setBusy(false)
    setRefused(answer.ok ? undefined : answer)
    if (answer.ok) onAtDesk()
  }

  if (atDesk)
    return (
      <ConnectionProvider session={plan.session} door="desk">
        <SeatedSheets plan={plan} wanted={wanted} />
      </ConnectionProvider>
    )
  return (
    <div data-print="hide" className={styles['seats']}>
      <RefusalNotice refused={refused} />
      <EmptyState
        action={
          <Button busy={busy} onPress={() => void go()}>
            {t('print.seats.get')}
          </Button>
        }
      >
        {t('print.seats.why')}
      </EmptyState>
    </div>
  )
}
