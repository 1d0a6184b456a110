import type { Table } from '@tafelronde/shared/tables/table.ts'
import { nameOfTable } from '../tables/name-of-table.ts'
import { TableShape } from '../tables/table-shape.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './plan.module.css'
import { usePlan } from './use-plan.ts'
import { Lines } from './lines.tsx'

/** The rooms from above: each group's tables with their chairs around them. */
export function RoomPicture() {
  const { t } = useWords()
  const { groups, tables } = usePlan().draft.programme
  return (
    <figure className={styles['picture']}>
      <figcaption className={styles['hint']}>{t('plan.picture')}</figcaption>
      <div className={styles['rooms']}>
        {groups.map((group) => (
          <div key={group.id} className={styles['room']}>
            <p className={styles['roomName']}>
              <strong>{group.name}</strong> {group.room}
            </p>
            <Lines className={styles['roomTables']}>
              {tables
                .filter((table) => table.group === group.id)
                .map((table) => (
                  <li key={table.id} className={styles['roomTable']} data-table-colour={table.colour}>
                    <Chairs table={table} />
                    <span>{nameOfTable(table, t)}</span>
                  </li>
                ))}
            </Lines>
          </div>
        ))}
      </div>
    </figure>
  )
}

/** A round table from above, with its sign on it and a dot for each chair. */
function Chairs({ table }: { readonly table: Table }) {
  const angles = Array.from({ length: table.chairs }, (_, chair) => (2 * Math.PI * chair) / table.chairs)
  return (
    <span className={styles['tableTop']} aria-hidden="true">
      <svg viewBox="-50 -50 100 100">
        <circle r="32" className={styles['tableDisc']} />
        {angles.map((angle) => (
          <circle
            key={angle}
            r="4.5"
            cx={(42 * Math.sin(angle)).toFixed(2)}
            cy={(-42 * Math.cos(angle)).toFixed(2)}
            className={styles['chair']}
          />
        ))}
      </svg>
      <span className={styles['tableSign']}>
        <TableShape table={table} />
      </span>
    </span>
  )
}
