import type { GroupId } from '@tafelronde/shared/lib/id.ts'
import { type Level, levels } from '@tafelronde/shared/people/person.ts'
import { useRef, useState } from 'react'
import { newId } from '../connection/session-connection.ts'
import { useRoster } from '../connection/use-roster.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { Form } from '../ui/form.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import styles from './desk.module.css'
import { useDesk } from './use-desk.ts'

/** "Zet iemand erbij": name, organisation, Enter, next. For whoever has no device, and counts in everything. */
export function AddPersonForm() {
  const { t } = useWords()
  const { session, ask } = useDesk()
  const { entries } = useRoster()
  const announcer = useAnnounce()
  const nameField = useRef<HTMLInputElement>(null)
  const [name, setName] = useState('')
  const [organisation, setOrganisation] = useState('')
  const [chosen, setChosen] = useState<Level>()
  const [group, setGroup] = useState<GroupId>()
  const [device, setDevice] = useState(false)
  const [missing, setMissing] = useState(false)
  const { groups } = session.programme
  // An organisation that is known brings its kind along.
  const level = chosen ?? entries.find((entry) => entry.organisation === organisation.trim())?.level ?? 'overig'

  async function add(): Promise<void> {
    setMissing(name.trim() === '')
    nameField.current?.focus()
    if (name.trim() === '') return
    const added = await ask({
      kind: 'add-person',
      person: newId<'person'>(),
      name,
      organisation,
      level,
      ...(group !== undefined && { group }),
      online: false,
      device,
    })
    if (!added) return
    announcer.announce(t('desk.people.added', { name: name.trim() }))
    setName('')
    setOrganisation('')
    setChosen(undefined)
  }

  return (
    <Form label={t('desk.people.add')} onSubmit={() => void add()}>
      <div className={styles['addFields']}>
        <TextField
          ref={nameField}
          label={t('desk.people.name')}
          error={missing && name.trim() === '' ? t('ui.required') : undefined}
          value={name}
          onChange={setName}
          maxLength={60}
        />
        <TextField
          label={t('desk.people.organisation')}
          value={organisation}
          onChange={setOrganisation}
          maxLength={120}
          suggestions={[...new Set(entries.map((entry) => entry.organisation).filter(Boolean))].toSorted()}
        />
        <Select<Level>
          label={t('desk.people.level')}
          value={level}
          choices={levels.map((value) => ({ value, label: t(`level.${value}`) }))}
          onChange={setChosen}
        />
        {groups.length < 2 ? null : (
          <Select<GroupId | 'any'>
            label={t('desk.people.group')}
            value={group ?? 'any'}
            choices={[
              { value: 'any' as const, label: t('desk.people.any-group') },
              ...groups.map(({ id, name: words }) => ({ value: id, label: words })),
            ]}
            onChange={(value) => setGroup(value === 'any' ? undefined : value)}
          />
        )}
      </div>
      <div className={styles['addEnd']}>
        <Checkbox checked={device} onChange={setDevice}>
          {t('desk.people.device')}
        </Checkbox>
        <Button type="submit">{t('desk.people.add')}</Button>
      </div>
    </Form>
  )
}
