import { Tabs, type TabPage } from '../ui/tabs.tsx'
import { useWords } from '../words/use-words.ts'
import { CodePanel } from './code-panel.tsx'
import { FromPaperPanel } from './from-paper-panel.tsx'
import { ModelPanel } from './model-panel.tsx'
import { PeoplePanel } from './people-panel.tsx'
import { PlenaryPanel } from './plenary-panel.tsx'
import { ScreensPanel } from './screens-panel.tsx'
import { SeatingPanel } from './seating-panel.tsx'
import { SupportPanel } from './support-panel.tsx'
import { TablesPanel } from './tables-panel.tsx'
import type { DeskTab } from './use-desk-tab.ts'
import { useDesk } from './use-desk.ts'

interface DeskTabsProps {
  readonly tab: DeskTab
  readonly onChoose: (tab: DeskTab) => void
}

/** What waits below the next action. */
export function DeskTabs({ tab, onChoose }: DeskTabsProps) {
  const { t } = useWords()
  const { session, news } = useDesk()
  const all: readonly TabPage<DeskTab>[] = [
    { id: 'plenary', label: t('desk.tabs.plenary'), page: <PlenaryPanel /> },
    { id: 'tables', label: t('desk.tabs.tables'), page: <TablesPanel /> },
    { id: 'people', label: t('desk.tabs.people'), page: <PeoplePanel /> },
    { id: 'seating', label: t('desk.tabs.seating'), page: <SeatingPanel /> },
    { id: 'screens', label: t('desk.tabs.screens'), page: <ScreensPanel /> },
    { id: 'code', label: t('desk.tabs.code'), page: <CodePanel /> },
    { id: 'support', label: t('desk.tabs.support'), page: <SupportPanel /> },
    { id: 'paper', label: t('desk.tabs.paper'), page: <FromPaperPanel /> },
    { id: 'model', label: t('desk.tabs.model'), page: <ModelPanel /> },
  ]
  const isThere = { plenary: session.harvestOpen, model: news?.languageModel !== undefined }
  const pages = all.filter(({ id }) => (id !== 'plenary' && id !== 'model') || isThere[id])
  return <Tabs label={t('desk.tabs')} pages={pages} chosen={tab} onChoose={onChoose} />
}
