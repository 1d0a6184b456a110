import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import type { ExpectedPerson } from '@tafelronde/shared/people/person.ts'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Stack } from '../../ui/stack.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from '../plan.module.css'
import { usePlan } from '../use-plan.ts'
import { plainText } from './guess-level.ts'
import { PersonRow } from './person-row.tsx'
import { Lines } from '../lines.tsx'

/** As many as fit on a screen or two; the rest is asked for. */
const atFirst = 30

/** Who is expected: one line each, which opens to change it. */
export function PeopleList() {
  const { t } = useWords()
  const { people, programme } = usePlan().draft
  const [wanted, setWanted] = useState('')
  const [all, setAll] = useState(false)
  const [open, setOpen] = useState<PersonId>()
  const search = plainText(wanted)
  const found = people.filter(({ name, organisation }) => plainText(`${name} ${organisation}`).includes(search))
  const shown = all || search !== '' ? found : found.slice(0, atFirst)

  return (
    <Stack gap={1}>
      <p>
        <strong>{t('plan.people.summary', { count: people.length })}</strong>
        {summaryOf(people).map(({ key, count }) => (
          <span key={key}> · {t(`plan.people.summary.${key}`, { count })}</span>
        ))}
      </p>
      {programme.groups.length > 1 && people.some(({ group }) => group === undefined) ? (
        <p className={styles['hint']}>{t('plan.people.no-group.hint')}</p>
      ) : null}
      {people.length > 12 ? (
        <TextField label={t('plan.people.search')} type="search" value={wanted} onChange={setWanted} />
      ) : null}
      {found.length === 0 ? <p>{t('plan.people.none-found')}</p> : null}
      <Lines className={styles['people']} label={t('plan.people.list')}>
        {shown.map((person) => (
          <PersonRow
            key={person.person}
            person={person}
            open={open === person.person}
            onOpen={(opened) => setOpen(opened ? person.person : undefined)}
          />
        ))}
      </Lines>
      {shown.length < found.length ? (
        <div>
          <Button onPress={() => setAll(true)}>{t('plan.people.show-all', { count: found.length })}</Button>
        </div>
      ) : null}
    </Stack>
  )
}

function summaryOf(people: readonly ExpectedPerson[]) {
  const counts = [
    { key: 'online', count: people.filter(({ online }) => online).length },
    { key: 'cancelled', count: people.filter(({ cancelled }) => cancelled).length },
  ] as const
  return counts.filter(({ count }) => count > 0)
}
