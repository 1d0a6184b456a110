import { useConnection } from '../connection/use-connection.ts'
import { useRefusalSentence } from './refusal-notice.tsx'
import { useSession } from '../connection/use-session.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageFrame } from '../ui/page-frame.tsx'
import { useWords } from '../words/use-words.ts'
import { DeskView } from './desk-view.tsx'

/** Shows the desk once there is a session to lead, and says so when there is none. */
export function DeskDoor() {
  const { t } = useWords()
  const say = useRefusalSentence()
  const { line } = useConnection()
  const session = useSession()

  if (line.kind === 'ended' || line.kind === 'outdated') {
    return (
      <PageFrame place="desk" width="text">
        <h1>{t('desk.title')}</h1>
        <Notice
          tone="warning"
          title={line.kind === 'ended' ? t('desk.ended') : t('desk.outdated')}
          actions={<Button onPress={() => window.location.reload()}>{t('fault.reload')}</Button>}
        >
          {line.kind === 'ended' ? say({ ok: false, why: line.why }) : null}
        </Notice>
      </PageFrame>
    )
  }
  if (session === undefined) {
    return (
      <PageFrame place="desk" width="text">
        <h1>{t('desk.title')}</h1>
        <EmptyState>{t('ui.loading')}</EmptyState>
      </PageFrame>
    )
  }
  return <DeskView session={session} />
}
