import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { FullWordsProvider } from './words/full-words-provider.tsx'
import { keepFocus } from './ui/keep-focus.ts'
import { LiveRegion } from './ui/live-region.tsx'
import { FaultPage } from './fault-page.tsx'
import { Pages } from './routes.tsx'

/** Shows the whole application: every page but those of joining. */
export function showApp(root: HTMLElement): void {
  keepFocus()
  createRoot(root).render(
    <FullWordsProvider>
      <FaultPage>
        <LiveRegion>
          <BrowserRouter>
            <Pages />
          </BrowserRouter>
        </LiveRegion>
      </FaultPage>
    </FullWordsProvider>,
  )
}
