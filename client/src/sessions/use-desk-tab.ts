import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { useState } from 'react'

export type DeskTab = 'tables' | 'people' | 'seating' | 'screens' | 'code' | 'paper' | 'plenary' | 'model' | 'support'

/** The tab that is open: the one that was chosen, or what the day asks for. While conclusions are discussed, those come first. */
export function useDeskTab(session: SharedSession): readonly [tab: DeskTab, choose: (tab: DeskTab) => void] {
  const discussing = session.phase.kind === 'plenary'
  const [chosen, setChosen] = useState<{ readonly tab: DeskTab; readonly discussing: boolean }>()
  const isKept = chosen !== undefined && chosen.discussing === discussing
  const wanted = isKept ? chosen.tab : first()
  const tab = wanted === 'plenary' && !session.harvestOpen ? 'tables' : wanted
  return [tab, (next) => setChosen({ tab: next, discussing })]

  function first(): DeskTab {
    if (discussing) return 'plenary'
    if (session.phase.kind === 'draft' || session.phase.kind === 'arrival') return 'people'
    return 'tables'
  }
}
