import { idPattern, type SessionId } from '@tafelronde/shared/lib/id.ts'
import type { Actor } from '@tafelronde/shared/people/actor.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import type { Door } from '@tafelronde/shared/wire/live-events.ts'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { ConnectionProvider } from '../connection/connection-provider.tsx'
import { useActor } from '../connection/use-actor.ts'
import { useConnection } from '../connection/use-connection.ts'
import { useSession } from '../connection/use-session.ts'
import { EntryFrame } from '../people/entry-frame.tsx'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { useWords } from '../words/use-words.ts'
import { PlainView } from './plain-view.tsx'

interface SessionDoorProps {
  readonly door: Door
  readonly children: (session: SharedSession, actor: Actor) => ReactNode
}

/** Connects a page to the session in its address, and shows the page once it is known who looks at what. */
export function SessionDoor({ door, children }: SessionDoorProps) {
  const { session = '' } = useParams()
  const { t } = useWords()
  if (!idPattern.test(session)) return <EntryFrame title={t('not-found.title')}>{t('not-found.text')}</EntryFrame>
  return (
    <ConnectionProvider session={session as SessionId} door={door}>
      <Inside door={door}>{children}</Inside>
    </ConnectionProvider>
  )
}

function Inside({ door, children }: SessionDoorProps) {
  const { t } = useWords()
  const session = useSession()
  const actor = useActor()
  const { line } = useConnection()
  if (line.kind === 'ended') {
    return (
      <PlainView name={t('app.name')} title={t('line.ended')}>
        <RefusalNotice refused={{ ok: false, why: line.why }} />
        {door === 'person' ? (
          <div>
            <LinkButton href="/doe-mee" kind="primary">
              {t('line.join-again')}
            </LinkButton>
          </div>
        ) : null}
      </PlainView>
    )
  }
  if (session === undefined || actor === undefined) return <PlainView name={t('app.name')} title={t('ui.busy')} />
  return children(session, actor)
}
