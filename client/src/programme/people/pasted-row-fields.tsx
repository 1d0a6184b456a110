import type { GroupId } from '@tafelronde/shared/lib/id.ts'
import { type ExpectedPerson, type Level, levels } from '@tafelronde/shared/people/person.ts'
import { useId } from 'react'
import { Icon } from '../../ui/icon.tsx'
import { Select } from '../../ui/select.tsx'
import { Tag } from '../../ui/tag.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from '../plan.module.css'
import { usePlan } from '../use-plan.ts'
import type { CheckedRow } from './check-people.ts'
import { factsOfPerson } from './facts-of-person.ts'
import { mendRow, type PastedRow } from './read-people.ts'
import { StaysAtSelect } from './stays-at-select.tsx'
import { UntilSelect } from './until-select.tsx'
import { useRowSentence } from './use-row-sentence.ts'

interface PastedRowFieldsProps {
  readonly row: CheckedRow
  readonly onChange: (row: PastedRow) => void
  readonly onSkip: () => void
}

/** One row of a pasted list: what was understood, what was found in it, and the fields to mend that. */
export function PastedRowFields({ row, onChange, onSkip }: PastedRowFieldsProps) {
  const { t } = useWords()
  const { draft } = usePlan()
  const say = useRowSentence()
  const notes = useId()
  const { person, apart, asks } = row
  const { groups } = draft.programme
  const name = person.name.trim() || t('plan.paste.no-name')
  const write = (next: ExpectedPerson, fact: keyof ExpectedPerson) => onChange(mendRow(row, next, fact))

  return (
    <li className={styles['pastedRow']} data-ready={row.ready}>
      <div role="group" aria-label={name} aria-describedby={notes} className={styles['pastedGroup']}>
        <div className={styles['pastedFields']}>
          <TextField
            label={t('plan.people.name')}
            labelHidden
            placeholder={t('plan.people.name')}
            value={person.name}
            onChange={(value) => write({ ...person, name: value }, 'name')}
          />
          <TextField
            label={t('plan.people.organisation')}
            labelHidden
            placeholder={t('plan.people.organisation')}
            value={person.organisation}
            onChange={(organisation) => write({ ...person, organisation }, 'organisation')}
          />
          <Select<Level>
            label={t('plan.people.level')}
            labelHidden
            value={person.level}
            choices={levels.map((level) => ({ value: level, label: t(`level.${level}`) }))}
            onChange={(level) => write({ ...person, level }, 'level')}
          />
          {groups.length < 2 ? null : (
            <Select<GroupId | 'any'>
              label={t('plan.people.group')}
              labelHidden
              value={person.group ?? 'any'}
              choices={[
                { value: 'any', label: t('plan.people.any-group') },
                ...groups.map((group) => ({ value: group.id, label: group.name })),
              ]}
              onChange={(chosen) => {
                const { group: _, ...free } = person
                write(chosen === 'any' ? free : { ...free, group: chosen }, 'group')
              }}
            />
          )}
        </div>
        {asks.length === 0 && apart === undefined ? null : (
          <div className={styles['pastedMore']}>
            {asks.includes('staysAt') ? (
              <StaysAtSelect person={person} onChange={(next) => write(next, 'staysAt')} />
            ) : null}
            {asks.includes('until') ? <UntilSelect person={person} onChange={(next) => write(next, 'until')} /> : null}
            {apart === undefined ? null : (
              <TextField
                label={t('plan.people.apart')}
                value={apart}
                onChange={(written) => onChange({ ...row, apart: written })}
              />
            )}
          </div>
        )}
      </div>
      <button
        type="button"
        className={styles['iconButton']}
        aria-label={t('plan.paste.skip', { name })}
        onClick={onSkip}
      >
        <Icon name="close" />
      </button>
      <div id={notes} className={styles['pastedNotes']}>
        {factsOfPerson(person, draft, t).map((fact) => (
          <Tag key={fact}>{fact}</Tag>
        ))}
        {row.findings.map((finding) => (
          <span key={say(finding)} className={styles['pastedNote']} data-kind={finding.kind}>
            {finding.kind === 'guessed' ? null : <Icon name={row.ready ? 'info' : 'warning'} />}
            {say(finding)}
          </span>
        ))}
      </div>
    </li>
  )
}
