import type { GroupId, TableId } from '@tafelronde/shared/lib/id.ts'
import { rotationOf, tableOf } from '@tafelronde/shared/programme/programme.ts'
import { apartOf } from '@tafelronde/shared/sessions/apart.ts'
import { currentRound, isOpenIn } from '@tafelronde/shared/sessions/session.ts'
import { useState } from 'react'
import { ApartField } from '../programme/people/apart-field.tsx'
import { nameOfTable, spokenNameOfTable } from '../tables/name-of-table.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Select } from '../ui/select.tsx'
import { Stack } from '../ui/stack.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useWords } from '../words/use-words.ts'
import { MergePerson } from './merge-person.tsx'
import type { PersonRow } from './people-rows.ts'
import { useDesk } from './use-desk.ts'

interface PersonDialogProps {
  readonly row: PersonRow
  readonly rows: readonly PersonRow[]
  readonly onClose: () => void
  /** Goes on to erasing this person. */
  readonly onErase: () => void
}

/**
 * Everything that can be changed about one person. Words, group and table count when they are saved: whoever goes
 * through a list by arrow keys passes every table on the way, and the room would see it.
 */
export function PersonDialog({ row, rows, onClose, onErase }: PersonDialogProps) {
  const { t } = useWords()
  const { session, news, ask } = useDesk()
  const { person, table } = row
  const { groups, tables } = session.programme
  const [name, setName] = useState(row.name)
  const [organisation, setOrganisation] = useState(row.organisation)
  const [group, setGroup] = useState(person.group)
  const [moveTo, setMoveTo] = useState<TableId>()
  const [staysAt, setStaysAt] = useState(person.staysAt)
  const seated = tableOf(session.programme, table)
  const seatingExists = session.seatings.length > 0 || news?.made !== undefined
  const canMove = person.attendance === 'here' && session.seatings.length > 0 && currentRound(session) !== undefined
  const mayChangeGroup = !seatingExists && groups.length > 1
  const wordsChanged = name.trim() !== row.name || organisation.trim() !== row.organisation

  const groupChanged = group !== undefined && group !== person.group
  const moves = moveTo !== undefined && moveTo !== table
  const staysElse = staysAt !== person.staysAt

  async function save(): Promise<void> {
    if (wordsChanged && !(await ask({ kind: 'change-person', person: person.id, name, organisation }))) return
    if (groupChanged && !(await ask({ kind: 'change-person', person: person.id, group }))) return
    if (staysElse && !(await ask({ kind: 'change-person', person: person.id, staysAt: staysAt ?? null }))) return
    if (moves && !(await ask({ kind: 'move-person', person: person.id, table: moveTo }))) return
    onClose()
  }

  return (
    <Dialog
      title={t('desk.people.change', { name: row.name })}
      open
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          onPress={() => void save()}
          blockedBy={name.trim() === '' ? t('ui.required') : undefined}
        >
          {wordsChanged || groupChanged || moves || staysElse ? t('ui.save') : t('ui.close')}
        </Button>
      }
    >
      <Stack gap={2}>
        <TextField label={t('desk.people.name')} value={name} onChange={setName} maxLength={60} />
        <TextField
          label={t('desk.people.organisation')}
          value={organisation}
          onChange={setOrganisation}
          maxLength={120}
          suggestions={[...new Set(rows.map((one) => one.organisation).filter(Boolean))]}
        />
        {mayChangeGroup ? (
          <Select<GroupId>
            label={t('desk.people.group')}
            value={group ?? ''}
            placeholder={t('desk.people.any-group')}
            choices={groups.map((one) => ({ value: one.id, label: one.name }))}
            onChange={setGroup}
          />
        ) : null}
        {canMove ? (
          <Select<TableId>
            label={t('desk.people.table')}
            value={moveTo ?? table ?? ''}
            placeholder={t('desk.people.no-table')}
            choices={tables
              .filter(({ id }) => isOpenIn(session, id, currentRound(session) ?? 0))
              .map((one) => ({ value: one.id, label: spokenNameOfTable(one, t) }))}
            onChange={setMoveTo}
          />
        ) : null}
        {rotationOf(session.programme) === 'pairs' ? (
          <Select<TableId | 'nowhere'>
            label={t('desk.people.stays-at')}
            value={staysAt ?? 'nowhere'}
            choices={[
              { value: 'nowhere', label: t('desk.people.goes-round') },
              ...tables.map((one) => ({ value: one.id, label: spokenNameOfTable(one, t) })),
            ]}
            onChange={(value) => setStaysAt(value === 'nowhere' ? undefined : value)}
          />
        ) : null}
        {seated === undefined || session.hosts[seated.id] === person.id ? null : (
          <div>
            <Button onPress={() => void ask({ kind: 'name-host', table: seated.id, person: person.id })}>
              {t('desk.people.make-host', { table: nameOfTable(seated, t) })}
            </Button>
          </div>
        )}
        {row.hosts ? (
          <div>
            <Button onPress={stopHosting}>{t('desk.people.no-longer-host')}</Button>
          </div>
        ) : null}
        <Checkbox
          checked={person.device}
          onChange={(device) => void ask({ kind: 'change-person', person: person.id, device })}
        >
          {t('desk.people.device')}
        </Checkbox>
        {session.programme.online ? (
          <Checkbox
            checked={person.online}
            onChange={(online) => void ask({ kind: 'change-person', person: person.id, online })}
          >
            {t('desk.people.online')}
          </Checkbox>
        ) : null}
        <ApartField
          people={rows.flatMap((one) => (one.person.id === person.id ? [] : [{ ...one, person: one.person.id }]))}
          apart={apartOf(news ?? {}, person.id)}
          onChange={(apart) => void ask({ kind: 'change-person', person: person.id, apart: [...apart] })}
        />
        <MergePerson row={row} rows={rows} />
        <div>
          <Button kind="plain" onPress={onErase}>
            {t('erase.open')}
          </Button>
        </div>
      </Stack>
    </Dialog>
  )

  function stopHosting(): void {
    const hosted = tables.find(({ id }) => session.hosts[id] === person.id)
    if (hosted !== undefined) void ask({ kind: 'name-host', table: hosted.id, person: null })
  }
}
