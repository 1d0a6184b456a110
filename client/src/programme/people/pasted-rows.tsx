import styles from '../plan.module.css'
import { Lines } from '../lines.tsx'
import type { CheckedRow } from './check-people.ts'
import { PastedRowFields } from './pasted-row-fields.tsx'
import type { PastedRow } from './read-people.ts'

interface PastedRowsProps {
  readonly rows: readonly CheckedRow[]
  readonly onChange: (row: PastedRow) => void
  readonly onSkip: (row: PastedRow) => void
}

/** What was understood of a pasted list, row by row, to mend what was not. */
export function PastedRows({ rows, onChange, onSkip }: PastedRowsProps) {
  return (
    <Lines className={styles['pasted']} element="ol">
      {rows.map((row) => (
        <PastedRowFields key={row.person.person} row={row} onChange={onChange} onSkip={() => onSkip(row)} />
      ))}
    </Lines>
  )
}
