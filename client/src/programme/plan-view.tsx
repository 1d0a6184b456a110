import type { SessionPlan, SessionSummary } from '@tafelronde/shared/wire/http.ts'
import { useEffect } from 'react'
import { Notice } from '../ui/notice.tsx'
import { PageFrame } from '../ui/page-frame.tsx'
import { useWords } from '../words/use-words.ts'
import { AccessSection } from './access-section.tsx'
import { AfterSection } from './after-section.tsx'
import { ItemsSection } from './items-section.tsx'
import { LeaveGuard } from './leave-guard.tsx'
import { NextStep } from './next-step.tsx'
import { PeopleSection } from './people-section.tsx'
import { PlanHeader } from './plan-header.tsx'
import styles from './plan.module.css'
import { SectionLinks } from './section-links.tsx'
import { TablesSection } from './tables-section.tsx'
import { ThemesSection } from './themes-section.tsx'
import { PlanContext } from './use-plan.ts'
import { usePlanEditing } from './use-plan-editing.ts'
import { WhatSection } from './what-section.tsx'

interface PlanViewProps {
  readonly plan: SessionPlan
  readonly sessions: readonly SessionSummary[]
}

/** The whole plan on one page, saved by itself. */
export function PlanView({ plan, sessions }: PlanViewProps) {
  const { t } = useWords()
  const editing = usePlanEditing(plan, sessions)
  const title = editing.draft.programme.title || t('home.untitled')
  useEffect(() => {
    document.title = `${title} · ${t('plan.title')}`
  }, [title, t])

  return (
    <PlanContext value={editing}>
      <LeaveGuard>
        <PageFrame place="desk" header={<PlanHeader />} footer={<NextStep />}>
          <div className={styles['page']}>
            <SectionLinks />
            <div className={styles['sections']}>
              <h1>{title}</h1>
              {editing.begun ? <Notice title={t('plan.begun')}>{t('plan.begun.text')}</Notice> : null}
              <WhatSection />
              <ThemesSection />
              <TablesSection />
              <ItemsSection />
              <PeopleSection />
              <AfterSection />
              <AccessSection />
            </div>
          </div>
        </PageFrame>
      </LeaveGuard>
    </PlanContext>
  )
}
