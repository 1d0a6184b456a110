import type { NoteRound } from '@tafelronde/shared/notes/note.ts'
import { compareRounds } from '@tafelronde/shared/notes/paper-document.ts'
import { groupOf, tableOf } from '@tafelronde/shared/programme/programme.ts'
import { nameOfTable } from '../tables/name-of-table.ts'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './board.module.css'
import { useBoard } from './use-board.ts'
import { useThemeBoard } from './use-theme-board.ts'

const ALL = 'all'

/** Search, and room, table and round: each only where there is something to choose. */
export function NoteFilters() {
  const { t } = useWords()
  const { session } = useBoard()
  const { notes, filter, narrow } = useThemeBoard()
  const { programme } = session

  const groups = [...new Set(notes.flatMap(({ group }) => group ?? []))]
  const inGroup = filter.group === undefined ? notes : notes.filter(({ group }) => group === filter.group)
  const tables = [...new Set(inGroup.map(({ table }) => table))].flatMap((id) => tableOf(programme, id) ?? [])
  const rounds = [...new Set(notes.map(({ round }) => round))].toSorted(compareRounds)

  const choose = (key: 'group' | 'table' | 'round') => (value: string) => {
    const all = { group: groups, table: tables.map(({ id }) => id), round: rounds }[key]
    const chosen = all.find((each) => String(each) === value)
    // Another room has other tables.
    const table = key === 'group' ? undefined : filter.table
    narrow({ ...filter, table, [key]: chosen })
  }
  const roundWords = (round: NoteRound) =>
    round === 'harvest' ? t('harvest.round.added-option') : t('harvest.round.option', { n: round + 1 })

  return (
    <div className={styles['filters']}>
      <div>
        <TextField
          type="search"
          label={t('harvest.search')}
          labelHidden
          placeholder={t('harvest.search.short')}
          value={filter.text ?? ''}
          onChange={(text) => narrow({ ...filter, text })}
        />
      </div>
      {groups.length < 2 ? null : (
        <Select
          label={t('harvest.filter.room')}
          labelHidden
          value={filter.group ?? ALL}
          choices={[
            { value: ALL, label: t('harvest.filter.all-rooms') },
            ...groups.map((id) => ({
              value: id,
              label: groupOf(programme, id)?.room || groupOf(programme, id)?.name || id,
            })),
          ]}
          onChange={choose('group')}
        />
      )}
      {tables.length < 2 ? null : (
        <Select
          label={t('harvest.filter.table')}
          labelHidden
          value={filter.table ?? ALL}
          choices={[
            { value: ALL, label: t('harvest.filter.all-tables') },
            ...tables.map((table) => ({ value: table.id, label: nameOfTable(table, t) })),
          ]}
          onChange={choose('table')}
        />
      )}
      {rounds.length < 2 ? null : (
        <Select
          label={t('harvest.filter.round')}
          labelHidden
          value={filter.round === undefined ? ALL : String(filter.round)}
          choices={[
            { value: ALL, label: t('harvest.filter.all-rounds') },
            ...rounds.map((round) => ({ value: String(round), label: roundWords(round) })),
          ]}
          onChange={choose('round')}
        />
      )}
    </div>
  )
}
