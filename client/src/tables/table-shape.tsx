import { tableOutlines } from '@tafelronde/shared/tables/table-outlines.ts'
import type { TableColour, TableShape as Shape } from '@tafelronde/shared/tables/table.ts'
import styles from './table-shape.module.css'

interface TableShapeProps {
  readonly table: { readonly colour: TableColour; readonly shape: Shape }
}

/** A table's sign, one and a half times as large as the text beside it. The name beside it says it in words. */
export function TableShape({ table }: TableShapeProps) {
  return (
    <svg
      className={styles['shape']}
      data-table-colour={table.colour}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={tableOutlines[table.shape]} />
    </svg>
  )
}
