import { lazy, Suspense, useCallback } from 'react'
import { Route, Routes, useNavigate } from 'react-router'
import { NotFoundPage } from './not-found-page.tsx'
import { patterns } from './connection/paths.ts'
import { BecomeOrganiserPage } from './people/become-organiser-page.tsx'
import { FacilitatePage } from './people/facilitate-page.tsx'
import { NavigationContext } from './ui/navigation.ts'
import { PageComing } from './ui/page-coming.tsx'

// Each page is fetched when somebody first goes there.
const ParticipantPage = lazy(() =>
  import('./tables/participant-page.tsx').then(({ ParticipantPage: page }) => ({ default: page })),
)
const PairTableScreenPage = lazy(() =>
  import('./tables/pair-table-screen-page.tsx').then(({ PairTableScreenPage: page }) => ({ default: page })),
)
const TableScreenPage = lazy(() =>
  import('./tables/table-screen-page.tsx').then(({ TableScreenPage: page }) => ({ default: page })),
)
const DeskPage = lazy(() => import('./sessions/desk-page.tsx').then(({ DeskPage: page }) => ({ default: page })))
const HomePage = lazy(() => import('./home/home-page.tsx').then(({ HomePage: page }) => ({ default: page })))
const PlanPage = lazy(() => import('./programme/plan-page.tsx').then(({ PlanPage: page }) => ({ default: page })))
const PrintPage = lazy(() =>
  import('./programme/print/print-page.tsx').then(({ PrintPage: page }) => ({ default: page })),
)
const HarvestPage = lazy(() =>
  import('./harvest/harvest-page.tsx').then(({ HarvestPage: page }) => ({ default: page })),
)
const HousePage = lazy(() => import('./export/house/house-page.tsx').then(({ HousePage: page }) => ({ default: page })))
const ReportPage = lazy(() => import('./export/report-page.tsx').then(({ ReportPage: page }) => ({ default: page })))

/** Every page by its address. Joining is not among them: it has an entry of its own. */
export function Pages() {
  const navigate = useNavigate()
  const go = useCallback((href: string) => void navigate(href), [navigate])
  return (
    <NavigationContext value={go}>
      <Suspense fallback={<PageComing />}>
        <Routes>
          <Route path={patterns.becomeOrganiser} element={<BecomeOrganiserPage />} />
          <Route path={patterns.facilitate} element={<FacilitatePage />} />
          <Route path={patterns.desk} element={<DeskPage />} />
          <Route path={patterns.harvest} element={<HarvestPage />} />
          <Route path={patterns.report} element={<ReportPage />} />
          <Route path={patterns.participant} element={<ParticipantPage />} />
          <Route path={patterns.tableScreen} element={<PairTableScreenPage />} />
          <Route path={patterns.tableScreenOf} element={<TableScreenPage />} />
          <Route path={patterns.house} element={<HousePage />} />
          <Route path={patterns.home} element={<HomePage />} />
          <Route path={patterns.plan} element={<PlanPage />} />
          <Route path={patterns.print} element={<PrintPage />} />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </NavigationContext>
  )
}
