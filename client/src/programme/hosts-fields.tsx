import type { PersonId, TableId } from '@tafelronde/shared/lib/id.ts'
import type { ExpectedPerson } from '@tafelronde/shared/people/person.ts'
import type { Programme } from '@tafelronde/shared/programme/programme.ts'
import { spokenNameOfTable } from '../tables/name-of-table.ts'
import { RadioGroup } from '../ui/radio-group.tsx'
import { Select } from '../ui/select.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './plan.module.css'
import { usePlan } from './use-plan.ts'

/** Whether tables have hosts; named beforehand, who. */
export function HostsFields() {
  const { t } = useWords()
  const { draft, set, change } = usePlan()
  const { programme, people } = draft
  const hosts: readonly Programme['hosts'][] = ['none', 'asked', 'named']
  const coming = people.filter(({ cancelled }) => !cancelled)

  function name(table: TableId, person: PersonId | 'nobody'): void {
    change(({ programme: now, people: listed }) => ({
      programme: now,
      people: listed.map((one): ExpectedPerson => {
        const { host, ...rest } = one
        if (one.person === person) return { ...rest, host: table }
        return host === table ? rest : one
      }),
    }))
  }

  return (
    <>
      <RadioGroup
        label={t('plan.hosts')}
        value={programme.hosts}
        choices={hosts.map((value) => ({
          value,
          label: t(`plan.hosts.${value}`),
          hint: t(`plan.hosts.${value}.hint`),
        }))}
        onChange={(value) => set({ hosts: value })}
      />
      {programme.hosts === 'named' && coming.length === 0 ? <p>{t('plan.hosts.need-people')}</p> : null}
      {programme.hosts === 'named' && coming.length > 0 ? (
        <div className={styles['fields']}>
          {programme.tables.map((table) => (
            <Select<PersonId | 'nobody'>
              key={table.id}
              label={t('plan.hosts.of', { table: spokenNameOfTable(table, t) })}
              value={coming.find(({ host }) => host === table.id)?.person ?? 'nobody'}
              choices={[
                { value: 'nobody', label: t('plan.hosts.nobody') },
                ...coming
                  .filter(
                    ({ group, host }) =>
                      (host === undefined || host === table.id) && (group ?? table.group) === table.group,
                  )
                  .map(({ person, name: words, organisation }) => ({
                    value: person,
                    label: organisation === '' ? words : `${words} · ${organisation}`,
                  })),
              ]}
              onChange={(person) => name(table.id, person)}
            />
          ))}
        </div>
      ) : null}
    </>
  )
}
