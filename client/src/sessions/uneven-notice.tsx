import { useState } from 'react'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { firstOpenRound } from '@tafelronde/shared/sessions/session.ts'
import type { TableId } from '@tafelronde/shared/lib/id.ts'
import { nameOfTable } from '../tables/name-of-table.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'
import { useDesk } from './use-desk.ts'

/** One sentence about the first round in which tables differ by more than one, and the choice to even them out. */
export function UnevenNotice() {
  const { t } = useWords()
  const { session, news, ask, busy } = useDesk()
  const [accepted, setAccepted] = useState('')
  // Of a round that goes on nothing is to be changed any more.
  const first = session.uneven.find(({ round }) => round >= firstOpenRound(session))
  const isBest = news?.preferEven === true
  const mark = JSON.stringify(first)
  if (first === undefined || accepted === mark) return null
  const nameOf = (id: TableId) => {
    const table = tableOf(session.programme, id)
    const name = table === undefined ? '–' : nameOfTable(table, t)
    // A table that is called by its number would read as a count here.
    return /^\d/.test(name) ? t('desk.uneven.numbered', { name }) : name
  }
  const { round, largest, smallest } = first
  return (
    <Notice
      title={t(isBest ? 'desk.uneven.best' : 'desk.uneven', {
        n: round + 1,
        large: nameOf(largest.table),
        most: largest.people,
        small: nameOf(smallest.table),
        fewest: smallest.people,
      })}
      actions={
        <>
          {isBest ? null : (
            <Button busy={busy} onPress={() => void ask({ kind: 'rebalance' })}>
              {t('desk.uneven.equal')}
            </Button>
          )}
          <Button onPress={() => setAccepted(mark)}>{t('desk.overrun.leave')}</Button>
        </>
      }
    />
  )
}
