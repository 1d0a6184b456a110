import type { GatheredNote } from '@tafelronde/shared/harvest/gather.ts'
import { groupOf, type Programme, tableOf } from '@tafelronde/shared/programme/programme.ts'
import { TableName } from '../tables/table-name.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './note-list.module.css'

interface NoteOriginProps {
  readonly note: Pick<GatheredNote, 'table' | 'round'>
  readonly programme: Programme
}

/** "◆ Groen · Zaal 2 · r1": table, room and round; never who wrote it. */
export function NoteOrigin({ note, programme }: NoteOriginProps) {
  const { t } = useWords()
  const table = tableOf(programme, note.table)
  const room = programme.groups.length < 2 ? undefined : groupOf(programme, table?.group)?.room
  const { round } = note
  return (
    <span className={styles['origin']}>
      {table === undefined ? null : <TableName table={table} short />}
      {room === undefined || room === '' ? null : <span className={styles['room']}>{room}</span>}
      <span>
        <span aria-hidden="true">
          {round === 'harvest' ? t('harvest.round.added') : t('harvest.round.short', { n: round + 1 })}
        </span>
        <VisuallyHidden>
          {round === 'harvest' ? t('harvest.round.added') : t('harvest.round', { n: round + 1 })}
        </VisuallyHidden>
      </span>
    </span>
  )
}
