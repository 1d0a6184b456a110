import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { Me, SessionSummary } from '@tafelronde/shared/wire/http.ts'
import { use, useState } from 'react'
import { askHttp, type HttpRefused } from '../connection/ask-http.ts'
import { deskPath, patterns } from '../connection/paths.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { LanguageSwitch } from '../ui/language-switch.tsx'
import { NavigationContext } from '../ui/navigation.ts'
import { Notice } from '../ui/notice.tsx'
import { PageFrame } from '../ui/page-frame.tsx'
import { Stack } from '../ui/stack.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { useWords } from '../words/use-words.ts'
import { arrangeSessions, isRunning } from './arrange-sessions.ts'
import { DeleteDraft } from './delete-draft.tsx'
import { FirstSession } from './first-session.tsx'
import styles from './home.module.css'
import { NewSession } from './new-session.tsx'
import { RestoreSession } from './restore-session.tsx'
import { SessionList } from './session-list.tsx'

interface OrganiserHomeProps {
  readonly me: Me
  readonly sessions: readonly SessionSummary[]
  readonly onChanged: () => Promise<void>
}

/** My sessions: the next one large, and the ways to a new one. */
export function OrganiserHome({ me, sessions, onChanged }: OrganiserHomeProps) {
  const { t } = useWords()
  const navigate = use(NavigationContext)
  const [now] = useState(() => Date.now())
  const [making, setMaking] = useState<{ readonly copyOf?: SessionSummary }>()
  const [deleting, setDeleting] = useState<SessionSummary>()
  const [rehearsing, setRehearsing] = useState(false)
  const [refused, setRefused] = useState<HttpRefused>()
  const { first, coming, past, rehearsals } = arrangeSessions(sessions, now)

  const nothing =
    sessions.length === 0 ? 'home.empty' : past.length === 0 ? 'home.only-rehearsals' : 'home.nothing-planned'

  async function rehearse(): Promise<void> {
    setRehearsing(true)
    setRefused(undefined)
    const answer = await askHttp<{ readonly session: SessionId }>('POST', '/rehearsals')
    setRehearsing(false)
    if (!answer.ok) return setRefused(answer)
    await openDesk(answer.value.session)
  }

  async function openDesk(session: SessionId): Promise<void> {
    setRefused(undefined)
    const answer = await askHttp('POST', `/sessions/${session}/desk`)
    if (!answer.ok) return setRefused(answer)
    navigate?.(deskPath(session))
  }

  async function signOut(): Promise<void> {
    const answer = await askHttp('POST', '/sign-out')
    if (!answer.ok) return setRefused(answer)
    window.location.replace('/')
  }

  const asked = {
    onOpenDesk: openDesk,
    onCopy: (copyOf: SessionSummary) => setMaking({ copyOf }),
    onDelete: setDeleting,
  }
  return (
    <PageFrame
      place="desk"
      header={
        <div className={styles['top']}>
          <span className={styles['brand']}>{t('app.name')}</span>
          <span className={styles['who']}>{t('home.signed-in', { name: me.organiser ?? '' })}</span>
          <span className={styles['ways']}>
            <LanguageSwitch />
            <Button kind="plain" onPress={() => void signOut()}>
              {t('home.sign-out')}
            </Button>
          </span>
        </div>
      }
    >
      <Stack gap={4}>
        <div className={styles['head']}>
          <h1>{t('home.title')}</h1>
          <Button kind={first === undefined ? 'primary' : 'quiet'} onPress={() => setMaking({})}>
            {t('home.new')}
          </Button>
        </div>
        {me.onlyHere ? (
          <Notice tone="warning" title={t('home.only-here')}>
            <p>{t('home.only-here.text')}</p>
            <p>{t('home.only-here.how')}</p>
          </Notice>
        ) : null}
        <RefusalNotice refused={refused} />
        {first === undefined ? (
          <EmptyState>{t(nothing)}</EmptyState>
        ) : (
          <FirstSession session={first} heading={isRunning(first) ? t('home.now') : t('home.next')} {...asked} />
        )}
        <SessionList heading={t('home.coming')} sessions={coming} {...asked} />
        <SessionList heading={t('home.past')} sessions={past} {...asked} />
        <SessionList heading={t('home.rehearsals')} sessions={rehearsals} {...asked} />
        <div className={styles['rehearse']}>
          <Button busy={rehearsing} onPress={() => void rehearse()}>
            {t('home.rehearse')}
          </Button>
          <span className={styles['hint']} role="status">
            {rehearsing ? t('home.rehearse.busy') : t('home.rehearse.hint')}
          </span>
        </div>
        <p>
          <TextLink href={patterns.house}>{t('house.title')}</TextLink>
        </p>
        <RestoreSession />
      </Stack>
      {making === undefined ? null : (
        <NewSession sessions={sessions} copyOf={making.copyOf} onClose={() => setMaking(undefined)} />
      )}
      {deleting === undefined ? null : (
        <DeleteDraft session={deleting} onClose={() => setDeleting(undefined)} onDeleted={onChanged} />
      )}
    </PageFrame>
  )
}
