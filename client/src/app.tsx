import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { FullWordsProvider } from './words/full-words-provider.tsx'
import { loadWords } from './words/i18next-translate.ts'
import { readLanguage } from './words/stored-language.ts'
import { keepFocus } from './ui/keep-focus.ts'
import { LiveRegion } from './ui/live-region.tsx'
import { FaultPage } from './fault-page.tsx'
import { Pages } from './routes.tsx'

/** Shows the whole application: every page but those of joining. */
export async function showApp(root: HTMLElement): Promise<void> {
  // Where the words of the chosen language cannot be had, the page speaks Dutch.
  await loadWords(readLanguage()).catch(() => {})
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
