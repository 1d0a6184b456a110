import { createRoot } from 'react-dom/client'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import { HallWordsProvider } from '../words/hall-words-provider.tsx'
import { HallFault } from './hall-fault.tsx'
import { HallPage } from './hall-page.tsx'
import { PairScreenPage } from './pair-screen-page.tsx'

/** Shows a hall screen, or the digits of a screen that waits to be one. Light, without router: it goes nowhere. */
export function showHall(root: HTMLElement): void {
  const [, , session = ''] = window.location.pathname.split('/')
  createRoot(root).render(
    <HallWordsProvider>
      <HallFault>{session === '' ? <PairScreenPage /> : <HallPage session={session as SessionId} />}</HallFault>
    </HallWordsProvider>,
  )
}
