import { Suspense, useCallback } from 'react'
import { Route, Routes, useNavigate } from 'react-router'
import { NotFoundPage } from './not-found-page.tsx'
import { patterns } from './connection/paths.ts'
import { BecomeOrganiserPage } from './people/become-organiser-page.tsx'
import { FacilitatePage } from './people/facilitate-page.tsx'
import { NavigationContext } from './ui/navigation.ts'

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
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </NavigationContext>
  )
}
