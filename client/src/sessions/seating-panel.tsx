import { lazy, Suspense, useState } from 'react'
import { usePlanned } from '../rotation/use-planned.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { useWords } from '../words/use-words.ts'
import { useDesk } from './use-desk.ts'

// Fetched when somebody first looks at the plan.
const PlanBoard = lazy(() => import('../rotation/plan-board.tsx').then(({ PlanBoard: board }) => ({ default: board })))

/** Who sits where in each round: made here first, for the desk alone, and then shown to everyone. */
export function SeatingPanel() {
  const { t } = useWords()
  const { session, ask, busy } = useDesk()
  const plan = usePlanned()
  const [asked, setAsked] = useState(false)
  const mayMake = !plan.isShown && session.phase.kind !== 'closed'

  if (plan.seatings.length > 0)
    return (
      <Suspense fallback={null}>
        <PlanBoard plan={plan} isFresh={asked} />
      </Suspense>
    )
  return (
    <EmptyState
      action={
        mayMake ? (
          <Button
            busy={busy}
            onPress={() => {
              setAsked(true)
              void ask({ kind: 'make-seating' })
            }}
          >
            {t('desk.buttons.make-seating')}
          </Button>
        ) : undefined
      }
    >
      {t(session.phase.kind === 'draft' ? 'board.none.draft' : 'desk.seating.none')}
    </EmptyState>
  )
}
