import { type TableId } from '@tafelronde/shared/lib/id.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { type SeatChange, type SeatDeed } from '@tafelronde/shared/sessions/seat-deeds.ts'
import { useState } from 'react'
import { useRoster } from '../connection/use-roster.ts'
import { useDesk } from '../sessions/use-desk.ts'
import { nameOfTable } from '../tables/name-of-table.ts'
import { Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './board.module.css'

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
    <Disclosure title={t('board.deeds.who')} level={3}>
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

/** Why seats changed, in one sentence. */
export function useDeedSentence(): (deed: SeatDeed) => string {
  const { t } = useWords()
  const { session } = useDesk()
  const roster = useRoster()
  return ({ kind, person, table: id }) => {
    const table = tableOf(session.programme, id)
    const values = { name: roster.name(person), table: table === undefined ? '–' : nameOfTable(table, t) }
    switch (kind) {
      case 'mark-gone':
      case 'leave':
      case 'mark-cancelled':
        return t('board.deeds.gone', values)
      case 'add-person':
      case 'mark-here':
      case 'come-back':
      case 'i-am-here':
        return t('board.deeds.came', values)
      case 'move-person':
      case 'sit-elsewhere':
        return t('board.deeds.moved', values)
      case 'close-table':
        return t('board.deeds.closed', values)
      case 'open-table':
        return t('board.deeds.opened', values)
      case 'name-host':
      case 'become-host':
        return t('board.deeds.host', values)
      case 'rebalance':
        return t('board.deeds.even')
      case 'merge-people':
        return t('board.deeds.merged', values)
      case 'make-seating':
      case 'take-seating':
        return t('board.deeds.other')
      default:
        return t('board.deeds.changed', values)
    }
  }
}
