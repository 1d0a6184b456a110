import type { ExpectedPerson } from '@tafelronde/shared/people/person.ts'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Cluster } from '../../ui/cluster.tsx'
import { Stack } from '../../ui/stack.tsx'
import { useAnnounce } from '../../ui/use-announce.ts'
import { useWords } from '../../words/use-words.ts'
import { freshId } from '../fresh-id.ts'
import { usePlan } from '../use-plan.ts'
import { withApartOf } from './apart.ts'
import { PersonFields } from './person-fields.tsx'

/** Puts people on the list one by one: name, organisation, Enter, next. */
export function AddPerson({ onDone }: { readonly onDone: () => void }) {
  const { t } = useWords()
  const { change } = usePlan()
  const announcer = useAnnounce()
  const [person, setPerson] = useState(nobodyYet)
  const [missing, setMissing] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])

  function add(): void {
    field.current?.focus()
    const name = person.name.trim()
    if (name === '') return setMissing(true)
    const added = { ...person, name }
    change(({ programme, people }) => ({ programme, people: withApartOf([...people, added], added) }))
    announcer.announce(t('plan.people.added', { name }))
    setPerson(nobodyYet())
  }

  return (
    <Card>
      <Stack gap={2}>
        <PersonFields
          person={person}
          nameField={field}
          nameMissing={missing}
          onEnter={add}
          onChange={(next) => {
            setPerson(next)
            setMissing(false)
          }}
        />
        <Cluster gap={1}>
          <Button kind="primary" onPress={add}>
            {t('plan.people.add-one')}
          </Button>
          <Button onPress={onDone}>{t('plan.people.done')}</Button>
        </Cluster>
      </Stack>
    </Card>
  )
}

function nobodyYet(): ExpectedPerson {
  return {
    person: freshId(),
    name: '',
    organisation: '',
    level: 'overig',
    online: false,
    device: true,
    cancelled: false,
  }
}
