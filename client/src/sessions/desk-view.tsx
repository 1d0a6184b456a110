import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { useMemo } from 'react'
import { useSessionCommand } from '../connection/use-command.ts'
import { useDeskNews } from '../connection/use-news.ts'
import { usePapers } from '../connection/use-papers.ts'
import { DeedNotice } from '../rotation/deed-notice.tsx'
import { PageFrame } from '../ui/page-frame.tsx'
import { useWords } from '../words/use-words.ts'
import { CallsPanel } from './calls-panel.tsx'
import { DeskHeader } from './desk-header.tsx'
import { DeskNotices } from './desk-notices.tsx'
import { DeskTabs } from './desk-tabs.tsx'
import { MissedPanel } from './missed-panel.tsx'
import { NowPanel } from './now-panel.tsx'
import { OfflineNotice } from './offline-notice.tsx'
import { OnlyHereNotice } from './only-here-notice.tsx'
import { ProjectedEnd } from './projected-end.tsx'
import styles from './desk.module.css'
import { useDeskTab } from './use-desk-tab.ts'
import { DeskContext } from './use-desk.ts'
import { deskMove } from './what-now.ts'

/** The desk: what to do now is the largest thing, who calls stands beside it, and the rest waits below. */
export function DeskView({ session }: { readonly session: SharedSession }) {
  const { t } = useWords()
  const news = useDeskNews()
  const { ask, busy, refused, last, forget } = useSessionCommand()
  const [tab, chooseTab] = useDeskTab(session)
  const papers = usePapers(session.programme.tables.map(({ id }) => id))
  const desk = useMemo(
    () => ({ session, news, papers, ask, busy, move: deskMove(session, news) }),
    [session, news, papers, ask, busy],
  )
  return (
    <DeskContext value={desk}>
      <title>{t('desk.page', { title: session.programme.title })}</title>
      <PageFrame place="desk" header={<DeskHeader />}>
        <div className={styles['desk']}>
          <div className={styles['alarms']}>
            <OfflineNotice />
            <OnlyHereNotice />
          </div>
          <div className={styles['top']}>
            <NowPanel />
            <ProjectedEnd />
            <DeskNotices refused={refused} last={last} forget={forget} />
            {/* The plan board has it where one is looking. */}
            {tab === 'seating' ? null : <DeedNotice />}
          </div>
          <aside className={styles['side']}>
            <CallsPanel />
            <MissedPanel />
          </aside>
          <div className={styles['rest']}>
            <DeskTabs tab={tab} onChoose={chooseTab} />
          </div>
        </div>
      </PageFrame>
    </DeskContext>
  )
}
