import { type TableId } from '@tafelronde/shared/lib/id.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { type SeatChange } from '@tafelronde/shared/sessions/seat-deeds.ts'
import { useState } from 'react'
import { useRoster } from '../connection/use-roster.ts'
import { useDesk } from '../sessions/use-desk.ts'
import { nameOfTable } from '../tables/name-of-table.ts'
import { Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './board.module.css'
import { useDeedSentence } from './use-deed-sentence.ts'

/** The last thing that changed seats: why, whose seats, and the way back. */
export function DeedNotice() {
  const { t } = useWords()
  const { news, ask, busy } = useDesk()
  const roster = useRoster()
  const sayWhy = useDeedSentence()
  const [read, setRead] = useState(0)
  const deed = news?.deeds.at(-1)
  if (deed === undefined || deed.at <= read) return null
  const others = deed.changes.filter(({ person, from }) => person !== deed.person && from !== undefined)
  const people = [...new Set(others.map(({ person }) => person))]
  // Who comes late, or sits elsewhere, is told of by itself.
  if (deed.before === undefined && people.length === 0) return null
  return (
    <Notice
      announced
      title={sayWhy(deed)}
      actions={
        <>
          {deed.before === undefined ? null : (
            <Button busy={busy} onPress={() => void ask({ kind: 'undo-seats' })}>
              {t('board.deeds.undo')}
            </Button>
          )}
          <Button onPress={() => setRead(deed.at)}>{t('desk.understood')}</Button>
        </>
      }
    >
      <p>
        {people.length === 0
          ? t('board.deeds.nobody')
          : people.length <= 3
            ? t('board.deeds.some', { names: people.map((person) => roster.name(person)).join(', ') })
            : t('board.deeds.many', { count: people.length })}
      </p>
      {others.length === 0 ? null : <ChangeList changes={others} />}
    </Notice>
  )
}

/** Who goes where instead of where: one line for each seat. */
function ChangeList({ changes }: { readonly changes: readonly SeatChange[] }) {
  const { t } = useWords()
  const { session } = useDesk()
  const roster = useRoster()
  const nameOf = (id: TableId | undefined) => {
    const table = tableOf(session.programme, id)
    return table === undefined ? '–' : nameOfTable(table, t)
  }
  return (
    <Disclosure title={t('board.deeds.who')} level={2}>
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
