import { lazy, Suspense, useCallback } from 'react'
import { Route, Routes, useNavigate } from 'react-router'
import { NotFoundPage } from './not-found-page.tsx'
import { patterns } from './connection/paths.ts'
import { BecomeOrganiserPage } from './people/become-organiser-page.tsx'
import { FacilitatePage } from './people/facilitate-page.tsx'
import { NavigationContext } from './ui/navigation.ts'

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
const PairScreenPage = lazy(() =>
  import('./hall/pair-screen-page.tsx').then(({ PairScreenPage: page }) => ({ default: page })),
)
const HallPage = lazy(() => import('./hall/hall-page.tsx').then(({ HallPage: page }) => ({ default: page })))

/** Every page by its address. Joining is not among them: it has an entry of its own. */
export function Pages() {
  const navigate = useNavigate()
  const go = useCallback((href: string) => void navigate(href), [navigate])
  return (
    <NavigationContext value={go}>
      <Suspense>
        <Routes>
          <Route path={patterns.becomeOrganiser} element={<BecomeOrganiserPage />} />
          <Route path={patterns.facilitate} element={<FacilitatePage />} />
          <Route path={patterns.desk} element={<DeskPage />} />
          <Route path={patterns.hall} element={<PairScreenPage />} />
          <Route path={patterns.hallOf} element={<HallPage />} />
          <Route path={patterns.participant} element={<ParticipantPage />} />
          <Route path={patterns.tableScreen} element={<PairTableScreenPage />} />
          <Route path={patterns.tableScreenOf} element={<TableScreenPage />} />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </NavigationContext>
  )
}
