import type { Timer, SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { themeOf } from '@tafelronde/shared/programme/programme.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'
import { useWords } from '../words/use-words.ts'
import styles from './table-band.module.css'
import { TableName } from './table-name.tsx'
import { TimeLeft, TimeUntil } from './time-left.tsx'

interface TableBandProps {
  readonly session: SharedSession
  readonly table: Table
  readonly round: number
  /** Absent while no clock of this table's runs. */
  readonly timer?: Timer | undefined
}

/** Where you are and how long: the table's tint, shape and name, the theme, and the clock. */
export function TableBand({ session, table, round, timer }: TableBandProps) {
  const { t } = useWords()
  const theme = themeOf(session.programme, table.theme)?.title ?? ''
  return (
    <div className={styles['band']} data-table-colour={table.colour}>
      <div className={styles['inner']}>
        <div className={styles['table']}>
          <TableName table={table} />
        </div>
        {timer === undefined ? null : (
          <div className={styles['left']}>
            <TimeLeft timer={timer} />
          </div>
        )}
        <div className={styles['theme']}>{t('table.band', { theme, n: round + 1 })}</div>
        {timer === undefined ? null : (
          <div className={styles['until']}>
            <TimeUntil timer={timer} timeZone={session.programme.timeZone} />
          </div>
        )}
      </div>
    </div>
  )
}
