import type { Me, SessionSummary } from '@tafelronde/shared/wire/http.ts'
import { useCallback, useEffect, useState } from 'react'
import { askHttp, type HttpRefused } from '../connection/ask-http.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageFrame } from '../ui/page-frame.tsx'
import { useWords } from '../words/use-words.ts'
import { OrganiserHome } from './organiser-home.tsx'

interface Loaded {
  readonly me: Me
  readonly sessions: readonly SessionSummary[]
}

/** The organiser's first page. Everyone else gets the eight digits, which have an entry of their own. */
export function HomePage() {
  const { t } = useWords()
  const [loaded, setLoaded] = useState<Loaded>()
  const [refused, setRefused] = useState<HttpRefused>()

  const show = useCallback((answer: Loaded | HttpRefused) => {
    if ('me' in answer) setLoaded(answer)
    else setRefused(answer)
  }, [])
  const load = useCallback(() => loadHome().then(show), [show])

  useEffect(() => {
    document.title = `${t('home.title')} · ${t('app.name')}`
    void load()
  }, [load, t])

  if (loaded !== undefined) return <OrganiserHome {...loaded} onChanged={load} />
  return (
    <PageFrame place="desk" width="text">
      <h1>{t('home.title')}</h1>
      {refused === undefined ? (
        <EmptyState>{t('ui.loading')}</EmptyState>
      ) : (
        <RefusalNotice refused={refused} actions={<Button onPress={() => void load()}>{t('ui.try-again')}</Button>} />
      )}
    </PageFrame>
  )
}

/** Who asks, and all sessions; whoever is no organiser any more begins anew. */
async function loadHome(): Promise<Loaded | HttpRefused> {
  const [me, sessions] = await Promise.all([
    askHttp<Me>('GET', '/me'),
    askHttp<readonly SessionSummary[]>('GET', '/sessions'),
  ])
  if (!me.ok) return me
  if (me.value.organiser === undefined) window.location.replace('/')
  return sessions.ok ? { me: me.value, sessions: sessions.value } : sessions
}
