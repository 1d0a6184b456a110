import { type GroupId } from '@tafelronde/shared/lib/id.ts'
import { type ExpectedPerson, type Level, levels } from '@tafelronde/shared/people/person.ts'
import { Icon } from '../../ui/icon.tsx'
import { Select } from '../../ui/select.tsx'
import { Tag } from '../../ui/tag.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from '../plan.module.css'
import { usePlan } from '../use-plan.ts'
import { type CheckedRow } from './check-people.ts'
import { factsOfPerson } from './facts-of-person.ts'
import { type PastedRow } from './read-people.ts'
import { useRowSentence } from './use-row-sentence.ts'
import { Lines } from '../lines.tsx'

interface PastedRowsProps {
  readonly rows: readonly CheckedRow[]
  readonly onChange: (at: number, row: PastedRow) => void
  readonly onSkip: (at: number) => void
}

/** What was understood of a pasted list, row by row, to mend what was not. */
export function PastedRows({ rows, onChange, onSkip }: PastedRowsProps) {
  const { t } = useWords()
  const { programme } = usePlan().draft
  const say = useRowSentence()
  return (
    <Lines className={styles['pasted']} element="ol">
      {rows.map((row, at) => {
        const { person } = row
        const name = person.name || t('plan.paste.no-name')
        const write = (next: ExpectedPerson, fact: keyof ExpectedPerson) =>
          onChange(at, {
            ...row,
            person: next,
            said: [...row.said, fact],
            guessed: row.guessed && fact !== 'level',
          })
        return (
          <li key={person.person} className={styles['pastedRow']} data-ready={row.ready}>
            <div role="group" aria-label={name} className={styles['pastedFields']}>
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
              {programme.groups.length < 2 ? null : (
                <Select<GroupId | 'any'>
                  label={t('plan.people.group')}
                  labelHidden
                  value={person.group ?? 'any'}
                  choices={[
                    { value: 'any', label: t('plan.people.any-group') },
                    ...programme.groups.map((group) => ({ value: group.id, label: group.name })),
                  ]}
                  onChange={(chosen) => {
                    const { group: _, ...free } = person
                    write(chosen === 'any' ? free : { ...free, group: chosen }, 'group')
                  }}
                />
              )}
            </div>
            <button
              type="button"
              className={styles['iconButton']}
              aria-label={t('plan.paste.skip', { name })}
              onClick={() => onSkip(at)}
            >
              <Icon name="close" />
            </button>
            <div className={styles['pastedNotes']}>
              {factsOfPerson(person, programme, t).map((fact) => (
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
      })}
    </Lines>
  )
}
