import { canWriteHarvest, makesHarvest } from '@tafelronde/shared/harvest/decide-harvest.ts'
import type { Door } from '@tafelronde/shared/wire/live-events.ts'
import { type ReactNode, useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import { Navigate } from 'react-router'
import { deskPath, participantPath } from '../connection/paths.ts'
import { useActor } from '../connection/use-actor.ts'
import { useSessionConnection } from '../connection/use-session-connection.ts'
import { useSession } from '../connection/use-session.ts'
import { useRefusalSentence } from '../sessions/refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageFrame } from '../ui/page-frame.tsx'
import { Stack } from '../ui/stack.tsx'
import { useWords } from '../words/use-words.ts'
import { HarvestBoard } from './harvest-board.tsx'
import { SettledDoor } from './settled-door.tsx'

interface HarvestDoorProps {
  readonly door: Door
  /** This browser leads nothing here: try as a person who takes part. */
  readonly onNoDesk: () => void
}

/** Shows the board to who may write it, sends everyone else to where it is read, and says what to wait for. */
export function HarvestDoor({ door, onNoDesk }: HarvestDoorProps) {
  const { t } = useWords()
  const say = useRefusalSentence()
  // Not `useConnection`, which looks at the clock: the board would be drawn again every second.
  const { state } = useSessionConnection().live
  const line = useSyncExternalStore(state.subscribe, state.read)
  const actor = useActor()
  const session = useSession()

  const noDesk = door === 'desk' && line.kind === 'ended' && line.why === 'no-badge'
  const tryAsPerson = useEffectEvent(onNoDesk)
  useEffect(() => {
    if (noDesk) tryAsPerson()
  }, [noDesk])

  if (line.kind === 'outdated' || (line.kind === 'ended' && !noDesk)) {
    return (
      <Plain>
        <Notice
          tone="warning"
          title={line.kind === 'ended' ? say({ ok: false, why: line.why }) : t('outdated')}
          actions={<Button onPress={() => window.location.reload()}>{t('ui.reload')}</Button>}
        />
      </Plain>
    )
  }
  if (session === undefined || actor === undefined) {
    return (
      <Plain>
        <EmptyState>{t('ui.loading')}</EmptyState>
      </Plain>
    )
  }
  if (canWriteHarvest({ actor, session })) return <HarvestBoard session={session} actor={actor} />
  if (makesHarvest({ actor, session })) {
    return (
      <Plain>
        <SettledDoor session={session.id} isDesk={actor.kind === 'facilitator'} />
      </Plain>
    )
  }
  const isDesk = actor.kind === 'facilitator'
  // Whoever takes part reads everything, and adds what is missed, on the page at the table.
  if (!isDesk && session.harvestOpen) return <Navigate to={participantPath(session.id)} replace />
  return (
    <Plain>
      <EmptyState
        action={
          <LinkButton href={isDesk ? deskPath(session.id) : participantPath(session.id)}>
            {isDesk ? t('harvest.to-desk') : t('harvest.to-table')}
          </LinkButton>
        }
      >
        {isDesk ? t('harvest.not-yet') : t('harvest.closed-door')}
      </EmptyState>
    </Plain>
  )
}

function Plain({ children }: { readonly children: ReactNode }) {
  const { t } = useWords()
  return (
    <PageFrame place="desk" width="text">
      <Stack gap={3}>
        <h1>{t('harvest.title')}</h1>
        {children}
      </Stack>
    </PageFrame>
  )
}
