import type { TableId } from '@tafelronde/shared/lib/id.ts'
import type { ExpectedPerson } from '@tafelronde/shared/people/person.ts'
import { spokenNameOfTable } from '../../tables/name-of-table.ts'
import { Select } from '../../ui/select.tsx'
import { useWords } from '../../words/use-words.ts'
import { usePlan } from '../use-plan.ts'

interface StaysAtSelectProps {
  readonly person: ExpectedPerson
  readonly onChange: (person: ExpectedPerson) => void
}

/** At which table somebody stays all day; who stays at a table is of that table's group. */
export function StaysAtSelect({ person, onChange }: StaysAtSelectProps) {
  const { t } = useWords()
  const { tables } = usePlan().draft.programme
  return (
    <Select<TableId | 'none'>
      label={t('plan.people.stays-at')}
      hint={t('plan.people.stays-at.hint')}
      value={person.staysAt ?? 'none'}
      choices={[
        { value: 'none', label: t('plan.people.stays-nowhere') },
        ...tables.map((table) => ({ value: table.id, label: spokenNameOfTable(table, t) })),
      ]}
      onChange={(chosen) => {
        const { staysAt: _, ...free } = person
        if (chosen === 'none') return onChange(free)
        const own = tables.find(({ id }) => id === chosen)?.group
        onChange({ ...free, staysAt: chosen, ...(own !== undefined && { group: own }) })
      }}
    />
  )
}
