import { EmptyState } from '../ui/empty-state.tsx'
import { Grid } from '../ui/grid.tsx'
import { Stack } from '../ui/stack.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './desk.module.css'
import { HallControl } from './hall-control.tsx'
import { TableCard } from './table-card.tsx'
import { readTableFacts } from './table-facts.ts'
import { useDesk } from './use-desk.ts'

/** The tables as cards, per room, each room with what its screen shows. */
export function TablesPanel() {
  const { t } = useWords()
  const { session, papers } = useDesk()
  const { groups, tables } = session.programme
  if (tables.length === 0) return <EmptyState>{t('desk.tables.none')}</EmptyState>
  return (
    <Stack gap={4}>
      {groups.map((group) => (
        <section key={group.id} aria-labelledby={`room-${group.id}`}>
          <div className={styles['roomHead']}>
            <h2 id={`room-${group.id}`} className={styles['roomName']}>
              {group.name}
              {group.room === '' ? null : <span className={styles['muted']}> · {group.room}</span>}
            </h2>
            <HallControl group={group} />
          </div>
          <Grid column="narrow" gap={2} element="ul">
            {tables
              .filter((table) => table.group === group.id)
              .map((table) => (
                <TableCard key={table.id} facts={readTableFacts(session, table, papers.get(table.id))} />
              ))}
          </Grid>
        </section>
      ))}
    </Stack>
  )
}
