import { type PersonId, type TableId } from '@tafelronde/shared/lib/id.ts'
import { themeOf } from '@tafelronde/shared/programme/programme.ts'
import { type Seating } from '@tafelronde/shared/rotation/seating.ts'
import { type Table } from '@tafelronde/shared/tables/table.ts'
import { useRoster } from '../connection/use-roster.ts'
import { nameOfTable } from '../tables/name-of-table.ts'
import { TableName } from '../tables/table-name.tsx'
import { Menu } from '../ui/menu.tsx'
import { PlainList } from '../ui/plain-list.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './desk.module.css'
import { useDesk } from './use-desk.ts'

interface SeatingTableProps {
  readonly table: Table
  readonly round: number
  readonly seating: Seating
}

/** Who sits at one table in one round; everyone can be moved by hand, without dragging. */
export function SeatingTable({ table, round, seating }: SeatingTableProps) {
  const { t } = useWords()
  const { session, ask } = useDesk()
  const roster = useRoster()
  const people = (seating[table.id] ?? []).toSorted((a, b) => roster.name(a).localeCompare(roster.name(b)))
  const others = session.programme.tables.filter(({ id, group }) => id !== table.id && group === table.group)
  const choices = others.map((other) => ({
    id: other.id,
    label: t('desk.seating.move-to', { table: nameOfTable(other, t) }),
    hint: themeOf(session.programme, other.theme)?.title ?? '',
  }))
  const move = (person: PersonId) => (to: TableId) => void ask({ kind: 'move-person', person, table: to, round })
  return (
    <li className={styles['table']} data-table-colour={table.colour}>
      <div className={styles['tableHead']}>
        <TableName table={table} short />
        <span className={styles['muted']}>{people.length}</span>
      </div>
      <p className={styles['theme']}>{themeOf(session.programme, table.theme)?.title}</p>
      {people.length === 0 ? <p className={styles['muted']}>{t('desk.seating.nobody')}</p> : null}
      <PlainList className={styles['seats']}>
        {people.map((person) => (
          <li key={person} className={styles['seat']}>
            <span>
              {roster.name(person)}
              <span className={styles['organisation']}>{roster.find(person)?.organisation}</span>
            </span>
            {choices.length === 0 ? null : (
              <Menu
                label={t('desk.seating.move', { name: roster.name(person) })}
                choices={choices}
                onChoose={move(person)}
              />
            )}
          </li>
        ))}
      </PlainList>
    </li>
  )
}
