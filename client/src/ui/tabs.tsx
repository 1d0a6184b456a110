import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs'
import styles from './tabs.module.css'

/** One page of several. */
export interface TabPage<Id extends string> {
  readonly id: Id
  readonly label: ReactNode
  readonly page: ReactNode
}

interface TabsProps<Id extends string> {
  readonly label: string
  readonly pages: readonly TabPage<Id>[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
}

/** Several pages in one place, one of them in sight. */
export function Tabs<Id extends string>({ label, pages, chosen, onChoose }: TabsProps<Id>) {
  return (
    <AriaTabs
      className={styles['tabs'] ?? ''}
      selectedKey={chosen}
      onSelectionChange={(key) => {
        const page = pages.find(({ id }) => id === key)
        if (page !== undefined && page.id !== chosen) onChoose(page.id)
      }}
    >
      <TabList aria-label={label} className={styles['list'] ?? ''}>
        {pages.map(({ id, label: words }) => (
          <Tab key={id} id={id} className={styles['tab'] ?? ''}>
            {words}
          </Tab>
        ))}
      </TabList>
      {pages.map(({ id, page }) => (
        <TabPanel key={id} id={id} className={styles['panel'] ?? ''}>
          {page}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
