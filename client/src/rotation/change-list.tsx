import type { TableId } from '@tafelronde/shared/lib/id.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import type { SeatChange } from '@tafelronde/shared/sessions/seat-deeds.ts'
import { useRoster } from '../connection/use-roster.ts'
import { useDesk } from '../sessions/use-desk.ts'
import { nameOfTable } from '../tables/name-of-table.ts'
import { Disclosure } from '../ui/disclosure.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './board.module.css'

interface ChangeListProps {
  readonly title: string
  readonly changes: readonly SeatChange[]
}

/** Who goes where instead of where: one line for each seat. */
export function ChangeList({ title, changes }: ChangeListProps) {
  const { t } = useWords()
  const { session } = useDesk()
  const roster = useRoster()
  const nameOf = (id: TableId | undefined) => {
    const table = tableOf(session.programme, id)
    return table === undefined ? '–' : nameOfTable(table, t)
  }
  return (
    <Disclosure title={title} level={2}>
      <ul className={styles['bentList']}>
        {changes.map(({ person, round, from, to }) => (
          <li key={`${person} ${round}`}>
            {t('board.deeds.change', { name: roster.name(person), n: round + 1, to: nameOf(to), from: nameOf(from) })}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
