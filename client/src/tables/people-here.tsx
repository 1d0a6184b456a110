import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import { useRoster } from '../connection/use-roster.ts'
import { Cluster } from '../ui/cluster.tsx'
import { Tag } from '../ui/tag.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './people-here.module.css'

interface PeopleHereProps {
  readonly people: readonly PersonId[]
  readonly host: PersonId | undefined
  readonly me?: PersonId | undefined
}

/** Who sits at this table: names and organisations, no functions. */
export function PeopleHere({ people, host, me }: PeopleHereProps) {
  const { t } = useWords()
  const roster = useRoster()
  return (
    <section aria-labelledby="people-title" className={styles['people']}>
      <h2 id="people-title">{t('table.here-title')}</h2>
      {people.length === 0 ? <p>{t('table.alone')}</p> : null}
      <Cluster element="ul" gap={1}>
        {people.map((person) => {
          const organisation = roster.find(person)?.organisation ?? ''
          return (
            <li key={person}>
              <strong>{roster.name(person)}</strong>
              {person === me ? ` (${t('table.you')})` : null}
              {organisation === '' ? null : <span> · {organisation}</span>}
              {person === host ? <Tag>{t('host.name')}</Tag> : null}
            </li>
          )
        })}
      </Cluster>
    </section>
  )
}
