import { useState } from 'react'
import { Tabs, type TabPage } from '../ui/tabs.tsx'
import { useWords } from '../words/use-words.ts'
import { CodePanel } from './code-panel.tsx'
import { FromPaperPanel } from './from-paper-panel.tsx'
import { PeoplePanel } from './people-panel.tsx'
import { PlenaryPanel } from './plenary-panel.tsx'
import { ScreensPanel } from './screens-panel.tsx'
import { SeatingPanel } from './seating-panel.tsx'
import { TablesPanel } from './tables-panel.tsx'
import { useDesk } from './use-desk.ts'

type DeskTab = 'tables' | 'people' | 'seating' | 'screens' | 'code' | 'paper' | 'plenary'

/** What waits below the next action. While conclusions are discussed, those come first. */
export function DeskTabs() {
  const { t } = useWords()
  const { session } = useDesk()
  const discussing = session.phase.kind === 'plenary'
  const [chosen, setChosen] = useState<{ readonly tab: DeskTab; readonly discussing: boolean }>()
  const all: readonly TabPage<DeskTab>[] = [
    { id: 'plenary', label: t('desk.tabs.plenary'), page: <PlenaryPanel /> },
    { id: 'tables', label: t('desk.tabs.tables'), page: <TablesPanel /> },
    { id: 'people', label: t('desk.tabs.people'), page: <PeoplePanel /> },
    { id: 'seating', label: t('desk.tabs.seating'), page: <SeatingPanel /> },
    { id: 'screens', label: t('desk.tabs.screens'), page: <ScreensPanel /> },
    { id: 'code', label: t('desk.tabs.code'), page: <CodePanel /> },
    { id: 'paper', label: t('desk.tabs.paper'), page: <FromPaperPanel /> },
  ]
  const pages = all.filter(({ id }) => id !== 'plenary' || session.harvestOpen)
  const wanted = chosen !== undefined && chosen.discussing === discussing ? chosen.tab : first()
  return (
    <Tabs
      label={t('desk.tabs')}
      pages={pages}
      chosen={pages.some(({ id }) => id === wanted) ? wanted : 'tables'}
      onChoose={(tab) => setChosen({ tab, discussing })}
    />
  )

  function first(): DeskTab {
    if (discussing) return 'plenary'
    if (session.phase.kind === 'draft' || session.phase.kind === 'arrival') return 'people'
    return 'tables'
  }
}
