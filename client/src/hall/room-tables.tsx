import type { GroupId } from '@tafelronde/shared/lib/id.ts'
import { themeOf } from '@tafelronde/shared/programme/programme.ts'
import { currentRound, type SharedSession, isOpenIn } from '@tafelronde/shared/sessions/session.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'
import { TableName } from '../tables/table-name.tsx'
import { PlainList } from '../ui/plain-list.tsx'
import styles from './hall.module.css'
import { sizeOfTables } from './size-of-tables.ts'

interface RoomTablesProps {
  readonly session: SharedSession
  readonly group: GroupId
  /** A few words for a table besides its theme. */
  readonly say?: (table: Table) => string
}

/** The tables of a room with their themes. */
export function RoomTables({ session, group, say }: RoomTablesProps) {
  const { programme } = session
  const tables = programme.tables.filter(
    (table) => table.group === group && isOpenIn(session, table.id, currentRound(session) ?? 0),
  )
  const size = sizeOfTables(tables.length)
  return (
    <PlainList className={styles['tables']} size={size}>
      {tables.map((table) => (
        <li key={table.id} data-table-colour={table.colour}>
          <TableName table={table} short />
          {size === 'names' ? null : (
            <span className={styles['tableTheme']}>{themeOf(programme, table.theme)?.title}</span>
          )}
          {say === undefined ? null : <span>{say(table)}</span>}
        </li>
      ))}
    </PlainList>
  )
}
