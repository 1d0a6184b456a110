import type { Group } from '@tafelronde/shared/programme/programme.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Cluster } from '../ui/cluster.tsx'
import { Stack } from '../ui/stack.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useWords } from '../words/use-words.ts'
import { FindingLines } from './finding-lines.tsx'
import { freshId } from './fresh-id.ts'
import styles from './plan.module.css'
import { addTable, removeGroup } from './plan-draft.ts'
import { TableEditor } from './table-editor.tsx'
import { usePlan } from './use-plan.ts'
import { Lines } from './lines.tsx'

/** One group: its name, its room, and the tables that stand there. */
export function GroupCard({ group }: { readonly group: Group }) {
  const { t } = useWords()
  const { draft, set, change, changeWithWayBack, begun } = usePlan()
  const { groups, tables, themes } = draft.programme
  const own = tables.filter((table) => table.group === group.id)
  const name = group.name || t('plan.people.group')
  const fewest = themes.toSorted((a, b) => count(a.id) - count(b.id))[0]

  function count(theme: string): number {
    return own.filter((table) => table.theme === theme).length
  }

  function write(fields: Partial<Group>): void {
    set({ groups: groups.map((other) => (other.id === group.id ? { ...other, ...fields } : other)) })
  }

  return (
    <Card label={name}>
      <Stack gap={2}>
        <div className={styles['pair']}>
          <TextField
            label={t('plan.groups.name')}
            value={group.name}
            maxLength={60}
            onChange={(value) => write({ name: value })}
          />
          <TextField
            label={t('plan.groups.room')}
            value={group.room}
            maxLength={120}
            onChange={(room) => write({ room })}
          />
        </div>
        <FindingLines at={{ kind: 'group', group: group.id }} />
        {own.length === 0 ? null : (
          <Lines className={styles['tables']}>
            {own.map((table) => (
              <li key={table.id}>
                <TableEditor table={table} />
              </li>
            ))}
          </Lines>
        )}
        {begun ? null : (
          <Cluster gap={1} spread>
            {fewest === undefined || tables.length >= 100 ? null : (
              <Button onPress={() => change((current) => addTable(current, group.id, fewest.id, freshId))}>
                {t('plan.tables.add')}
              </Button>
            )}
            <Button
              kind="plain"
              onPress={() =>
                changeWithWayBack((current) => removeGroup(current, group.id), t('plan.removed', { what: name }))
              }
            >
              {t('plan.groups.remove', { name })}
            </Button>
          </Cluster>
        )}
      </Stack>
    </Card>
  )
}
