import { Button } from '../ui/button.tsx'
import { Cluster } from '../ui/cluster.tsx'
import { Stack } from '../ui/stack.tsx'
import { useWords } from '../words/use-words.ts'
import { FindingLines } from './finding-lines.tsx'
import { freshId } from './fresh-id.ts'
import { GroupCard } from './group-card.tsx'
import styles from './plan.module.css'
import { addGroup, remakeTables } from './plan-draft.ts'
import { PlanSection } from './plan-section.tsx'
import { RoomPicture } from './room-picture.tsx'
import { usePlan } from './use-plan.ts'

/** Groups with their rooms, and the tables in them. */
export function TablesSection() {
  const { t } = useWords()
  const { draft, change, changeWithWayBack, begun } = usePlan()
  const { groups, tables, themes } = draft.programme
  const chairs = tables.reduce((sum, table) => sum + table.chairs, 0)

  function add(): void {
    const letter = 'ABCDEFGHIJ'.charAt(groups.length)
    change((current) => addGroup(current, t('plan.groups.new-name', { letter }), freshId))
  }

  return (
    <PlanSection section="tables">
      <p className={styles['hint']}>{groups.length === 0 ? t('plan.groups.empty') : t('plan.groups.hint')}</p>
      <FindingLines at={{ kind: 'field', field: 'groups' }} />
      {tables.length === 0 ? null : <RoomPicture />}
      <Stack gap={3}>
        {groups.map((group) => (
          <GroupCard key={group.id} group={group} />
        ))}
      </Stack>
      <FindingLines at={{ kind: 'field', field: 'tables' }} />
      <Cluster gap={2}>
        <strong>{t('plan.tables.count', { count: tables.length, chairs })}</strong>
        {begun || groups.length >= 10 ? null : <Button onPress={add}>{t('plan.groups.add')}</Button>}
      </Cluster>
      {begun || themes.length === 0 || groups.length === 0 ? null : (
        <Cluster gap={2}>
          <Button
            onPress={() => changeWithWayBack((current) => remakeTables(current, freshId), t('plan.tables.remade'))}
          >
            {t('plan.tables.remake')}
          </Button>
          <span className={styles['hint']}>{t('plan.tables.remake.hint')}</span>
        </Cluster>
      )}
    </PlanSection>
  )
}
