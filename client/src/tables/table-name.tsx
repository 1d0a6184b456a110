import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { useWords } from '../words/use-words.ts'
import { type NamedTable, nameOfTable } from './name-of-table.ts'
import { TableShape } from './table-shape.tsx'
import styles from './table-name.module.css'

interface TableNameProps {
  readonly table: NamedTable
  /** "Geel" instead of "Tafel Geel", where the place says that these are tables. */
  readonly short?: boolean
}

/** A table's shape and name, and its shape in words for whoever does not see it. */
export function TableName({ table, short = false }: TableNameProps) {
  const { t } = useWords()
  const name = nameOfTable(table, t)
  return (
    <span className={styles['name']}>
      <TableShape table={table} />
      <span>
        {short ? name : t('table.name', { name })}
        <VisuallyHidden>, {t(`shape.${table.shape}`)}</VisuallyHidden>
      </span>
    </span>
  )
}
