import { groupOf, tableOf } from '@tafelronde/shared/programme/programme.ts'
import { useEffect, useRef, useState } from 'react'
import { useRoster } from '../connection/use-roster.ts'
import { TableName } from '../tables/table-name.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Notice } from '../ui/notice.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { Stack } from '../ui/stack.tsx'
import { TextField } from '../ui/text-field.tsx'
import { PlainList } from '../ui/plain-list.tsx'
import { useWords } from '../words/use-words.ts'
import { AddPersonForm } from './add-person-form.tsx'
import styles from './desk.module.css'
import { ErasePersonDialog } from './erase-person-dialog.tsx'
import { filterRows, findDoubles, gatherRows, listRows, type PeopleFilter, type PersonRow } from './people-rows.ts'
import { PersonDialog } from './person-dialog.tsx'
import { PersonLine } from './person-line.tsx'
import { useDesk } from './use-desk.ts'

const filters: readonly PeopleFilter[] = ['all', 'expected', 'missed', 'away']

/** Everyone by table, with whether they are here; and "Zet iemand erbij". */
export function PeoplePanel() {
  const { t } = useWords()
  const { session } = useDesk()
  const roster = useRoster()
  const [filter, setFilter] = useState<PeopleFilter>('all')
  const [search, setSearch] = useState('')
  const [changing, setChanging] = useState<string>()
  const [erasing, setErasing] = useState<PersonRow>()
  const [erased, setErased] = useState(false)
  const understood = useRef<HTMLButtonElement>(null)
  // Whose line one came from is gone.
  useEffect(() => {
    if (erased) understood.current?.focus()
  }, [erased])
  const rows = listRows(session, roster.entries)
  const doubles = findDoubles(rows)
  const shown = filterRows(rows, filter, search)
  const changed = rows.find(({ person }) => person.id === changing)
  return (
    <Stack gap={2}>
      {erased ? (
        <Notice
          tone="success"
          title={t('erase.done')}
          announced
          actions={
            <Button ref={understood} onPress={() => setErased(false)}>
              {t('desk.understood')}
            </Button>
          }
        />
      ) : null}
      <div className={styles['people']}>
        <div className={styles['peopleTools']}>
          <TextField label={t('desk.people.search')} type="search" value={search} onChange={setSearch} />
          <RadioGroup
            label={t('desk.people.show')}
            look="bar"
            value={filter}
            choices={filters.map((value) => ({
              value,
              label: `${t(`desk.people.${value}`)} (${filterRows(rows, value, '').length})`,
            }))}
            onChange={setFilter}
          />
        </div>
        <section className={styles['add']} aria-labelledby="add-title">
          <h2 id="add-title">{t('desk.people.add')}</h2>
          <AddPersonForm />
        </section>
        <Stack gap={3}>
          {rows.length === 0 ? <EmptyState>{t('desk.people.empty')}</EmptyState> : null}
          {rows.length > 0 && shown.length === 0 ? <p className={styles['muted']}>{t('desk.people.none')}</p> : null}
          {gatherRows(session, shown).map(({ group, table: id, rows: here }) => {
            const table = tableOf(session.programme, id)
            const room = groupOf(session.programme, group)
            return (
              <section key={`${group}/${id}`}>
                <h3 className={styles['peopleHead']} data-table-colour={table?.colour}>
                  {table === undefined ? null : <TableName table={table} />}
                  {table === undefined ? (room?.name ?? t('desk.people.no-group')) : null}
                  <span className={styles['muted']}>
                    {table === undefined ? t('desk.people.no-table') : room?.name}
                  </span>
                </h3>
                <PlainList className={styles['list']}>
                  {here.map((row) => (
                    <PersonLine
                      key={row.person.id}
                      row={row}
                      double={doubles.get(row.person.id)}
                      onChange={() => setChanging(row.person.id)}
                    />
                  ))}
                </PlainList>
              </section>
            )
          })}
        </Stack>
        {changed === undefined ? null : (
          <PersonDialog
            key={changed.person.id}
            row={changed}
            rows={rows}
            onClose={() => setChanging(undefined)}
            onErase={() => {
              setChanging(undefined)
              setErased(false)
              setErasing(changed)
            }}
          />
        )}
        {erasing === undefined ? null : (
          <ErasePersonDialog
            row={erasing}
            onCancel={() => setErasing(undefined)}
            onErased={() => {
              setErasing(undefined)
              setErased(true)
            }}
          />
        )}
      </div>
    </Stack>
  )
}
