import type { GroupId } from '@tafelronde/shared/lib/id.ts'
import { APART_MOST, type ExpectedPerson, type Level, levels } from '@tafelronde/shared/people/person.ts'
import { rounds } from '@tafelronde/shared/programme/programme.ts'
import type { Ref } from 'react'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from '../plan.module.css'
import { usePlan } from '../use-plan.ts'
import { ApartField } from './apart-field.tsx'
import { guessLevel } from './guess-level.ts'
import { StaysAtSelect } from './stays-at-select.tsx'
import { UntilSelect } from './until-select.tsx'

interface PersonFieldsProps {
  readonly person: ExpectedPerson
  readonly onChange: (person: ExpectedPerson) => void
  readonly onEnter: () => void
  readonly nameMissing: boolean
  readonly nameField?: Ref<HTMLInputElement>
}

/** Everything that can be said of a person beforehand. */
export function PersonFields({ person, onChange, onEnter, nameMissing, nameField }: PersonFieldsProps) {
  const { t } = useWords()
  const { draft } = usePlan()
  const { programme, people } = draft
  const count = rounds(programme).length
  const organisations = [...new Set(people.map(({ organisation }) => organisation).filter((name) => name !== ''))]
  const { group } = person
  const apart = (person.apart ?? []).filter((id) => people.some((one) => one.person === id))
  // Whoever sits apart from as many as can be is not kept apart from one more.
  const others = people.filter(
    (one) => one.person !== person.person && (apart.includes(one.person) || (one.apart ?? []).length < APART_MOST),
  )

  function rename(organisation: string): void {
    const known = people.find((other) => other.organisation === organisation)
    const level = known?.level ?? guessLevel(organisation)
    onChange({ ...person, organisation, ...(level !== undefined && { level }) })
  }

  return (
    <div className={styles['fields']}>
      <TextField
        {...(nameField !== undefined && { ref: nameField })}
        label={t('plan.people.name')}
        value={person.name}
        maxLength={60}
        error={nameMissing ? t('plan.people.name-missing') : undefined}
        onChange={(name) => onChange({ ...person, name })}
        onEnter={onEnter}
      />
      <TextField
        label={t('plan.people.organisation')}
        value={person.organisation}
        maxLength={120}
        suggestions={organisations}
        onChange={rename}
        onEnter={onEnter}
      />
      <Select<Level>
        label={t('plan.people.level')}
        value={person.level}
        choices={levels.map((level) => ({ value: level, label: t(`level.${level}`) }))}
        onChange={(level) => onChange({ ...person, level })}
      />
      {programme.groups.length < 2 ? null : (
        <Select<GroupId | 'any'>
          label={t('plan.people.group')}
          value={group ?? 'any'}
          choices={[
            { value: 'any', label: t('plan.people.any-group') },
            ...programme.groups.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(chosen) => {
            const { group: _, staysAt: stays, ...free } = person
            // Who stays at a table is of that table's group.
            const isThere = programme.tables.some((table) => table.id === stays && table.group === chosen)
            onChange({
              ...free,
              ...(stays !== undefined && isThere && { staysAt: stays }),
              ...(chosen !== 'any' && { group: chosen }),
            })
          }}
        />
      )}
      {count < 2 ? null : <UntilSelect person={person} onChange={onChange} />}
      {programme.tables.length === 0 ? null : <StaysAtSelect person={person} onChange={onChange} />}
      {others.length === 0 ? null : (
        <div className={styles['wide']}>
          <ApartField people={others} apart={apart} onChange={(next) => onChange({ ...person, apart: [...next] })} />
        </div>
      )}
      <div className={styles['ticks']}>
        {programme.online || person.online ? (
          <Checkbox checked={person.online} onChange={(online) => onChange({ ...person, online })}>
            {t('plan.people.online')}
          </Checkbox>
        ) : null}
        <Checkbox checked={!person.device} onChange={(without) => onChange({ ...person, device: !without })}>
          {t('plan.people.no-device')}
        </Checkbox>
        <Checkbox checked={person.cancelled} onChange={(cancelled) => onChange({ ...person, cancelled })}>
          {t('plan.people.cancelled')}
        </Checkbox>
      </div>
    </div>
  )
}
