import type { SessionCommand } from '@tafelronde/shared/sessions/command.ts'
import { Button } from '../ui/button.tsx'
import { Cluster } from '../ui/cluster.tsx'
import { Tag } from '../ui/tag.tsx'
import type { WordKey } from '../words/translate.ts'
import { useWords } from '../words/use-words.ts'
import styles from './desk.module.css'
import type { PersonRow } from './people-rows.ts'
import { useDesk } from './use-desk.ts'

interface PersonLineProps {
  readonly row: PersonRow
  /** Somebody expected whom this may be. */
  readonly double?: PersonRow | undefined
  /** Opens everything else that can be changed about this person. */
  readonly onChange: () => void
}

/** One person in the desk's list, with what is most often said of them on the day. */
export function PersonLine({ row, double, onChange }: PersonLineProps) {
  const { t } = useWords()
  const { ask } = useDesk()
  const { person, name, organisation } = row
  const press = (command: SessionCommand) => () => void ask(command)
  return (
    <li className={styles['person']} data-away={person.attendance !== 'here'}>
      <p className={styles['personWords']}>
        <strong>{name}</strong>
        {organisation === '' ? null : <span className={styles['muted']}> · {organisation}</span>}{' '}
        {tagsOf(row).map((tag) => (
          <Tag key={tag}>{t(tag)}</Tag>
        ))}
        {double === undefined ? null : (
          <span className={styles['double']}>
            {t('desk.people.double', { name: double.name, organisation: double.organisation || '–' })}{' '}
            <Button
              kind="plain"
              label={t('desk.people.double.merge-of', { name, other: double.name })}
              onPress={press({ kind: 'merge-people', keep: double.person.id, drop: person.id })}
            >
              {t('desk.people.same.merge')}
            </Button>
          </span>
        )}
      </p>
      <Cluster gap={1}>
        {person.attendance === 'expected' ? (
          <>
            <Button
              label={`${t('desk.people.is-here')}: ${name}`}
              onPress={press({ kind: 'mark-here', people: [person.id] })}
            >
              {t('desk.people.is-here')}
            </Button>
            <Button
              kind="plain"
              label={`${t('desk.people.cancels')}: ${name}`}
              onPress={press({ kind: 'mark-cancelled', person: person.id })}
            >
              {t('desk.people.cancels')}
            </Button>
          </>
        ) : null}
        {person.attendance === 'here' ? (
          <Button
            kind="plain"
            label={`${t('desk.people.is-gone')}: ${name}`}
            onPress={press({ kind: 'mark-gone', person: person.id })}
          >
            {t('desk.people.is-gone')}
          </Button>
        ) : null}
        {person.attendance === 'gone' || person.attendance === 'cancelled' ? (
          <Button
            label={`${t('desk.people.put-back')}: ${name}`}
            onPress={press({ kind: 'mark-here', people: [person.id] })}
          >
            {t('desk.people.put-back')}
          </Button>
        ) : null}
        <Button kind="plain" label={t('desk.people.change', { name })} onPress={onChange}>
          {t('ui.change')}
        </Button>
      </Cluster>
    </li>
  )
}

function tagsOf({ person, hosts }: PersonRow): readonly Extract<WordKey, `desk.people.${string}-tag`>[] {
  return [
    ...(hosts ? (['desk.people.host-tag'] as const) : []),
    ...(person.staysAt !== undefined && !hosts ? (['desk.people.stays-tag'] as const) : []),
    ...(person.online ? (['desk.people.online-tag'] as const) : []),
    ...(person.device ? [] : (['desk.people.no-device-tag'] as const)),
    ...(person.attendance === 'expected' ? (['desk.people.expected-tag'] as const) : []),
    ...(person.attendance === 'gone' ? (['desk.people.gone-tag'] as const) : []),
    ...(person.attendance === 'cancelled' ? (['desk.people.cancelled-tag'] as const) : []),
  ]
}
