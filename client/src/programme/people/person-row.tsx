import type { ExpectedPerson } from '@tafelronde/shared/people/person.ts'
import { groupOf } from '@tafelronde/shared/programme/programme.ts'
import { useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Cluster } from '../../ui/cluster.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Stack } from '../../ui/stack.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from '../plan.module.css'
import { usePlan } from '../use-plan.ts'
import { withApartOf } from './apart.ts'
import { factsOfPerson } from './facts-of-person.ts'
import { PersonFields } from './person-fields.tsx'

interface PersonRowProps {
  readonly person: ExpectedPerson
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
}

/** One person on the list, and everything about them when opened. */
export function PersonRow({ person, open, onOpen }: PersonRowProps) {
  const { t } = useWords()
  const { draft, change, changeWithWayBack } = usePlan()
  const { programme } = draft
  const [nameless, setNameless] = useState<ExpectedPerson>()
  const row = useRef<HTMLLIElement>(null)
  const shown = nameless ?? person
  const group = groupOf(programme, person.group)

  /** A person without a name is not saved: the former name stays until there is another. */
  function write(next: ExpectedPerson): void {
    if (next.name.trim() === '') return setNameless(next)
    setNameless(undefined)
    change(({ programme: now, people }) => ({
      programme: now,
      people: withApartOf(
        people.map((other) => (other.person === person.person ? next : other)),
        next,
      ),
    }))
  }

  function close(): void {
    setNameless(undefined)
    onOpen(false)
    requestAnimationFrame(() => row.current?.querySelector('button')?.focus())
  }

  return (
    <li ref={row} className={styles['person']} data-cancelled={person.cancelled}>
      <div className={styles['personLine']}>
        <span className={styles['personName']}>{person.name}</span>
        <span className={styles['personAbout']}>
          <span className={styles['personFrom']}>
            {person.organisation === '' ? t(`level.${person.level}`) : person.organisation}
          </span>
          <span className={styles['personGroup']}>{group?.name ?? ''}</span>
        </span>
        <span className={styles['personFacts']}>
          {factsOfPerson(person, draft, t).map((fact) => (
            <Tag key={fact}>{fact}</Tag>
          ))}
        </span>
        <button
          type="button"
          className={styles['iconButton']}
          aria-expanded={open}
          aria-label={t('plan.people.change', { name: person.name })}
          onClick={() => (open ? close() : onOpen(true))}
        >
          <span className={open ? styles['up'] : undefined}>
            <Icon name="down" />
          </span>
        </button>
      </div>
      {open ? (
        <div className={styles['personFields']}>
          <Stack gap={2}>
            <PersonFields person={shown} nameMissing={nameless !== undefined} onEnter={close} onChange={write} />
            <Cluster gap={1} spread>
              <Button onPress={close}>{t('plan.people.done')}</Button>
              <Button
                kind="plain"
                onPress={() =>
                  changeWithWayBack(
                    ({ programme: now, people }) => ({
                      programme: now,
                      people: people.filter((other) => other.person !== person.person),
                    }),
                    t('plan.removed', { what: person.name }),
                  )
                }
              >
                {t('plan.people.remove', { name: person.name })}
              </Button>
            </Cluster>
          </Stack>
        </div>
      ) : null}
    </li>
  )
}
