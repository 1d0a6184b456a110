import type { TableId } from '@tafelronde/shared/lib/id.ts'
import { tableOf, themeOf } from '@tafelronde/shared/programme/programme.ts'
import type { Bent } from '@tafelronde/shared/sessions/review-seats.ts'
import { useCallback } from 'react'
import { useRoster } from '../connection/use-roster.ts'
import { useDesk } from '../sessions/use-desk.ts'
import { nameOfTable } from '../tables/name-of-table.ts'
import { useWords } from '../words/use-words.ts'

/** Says a rule that a plan bends, with names. */
export function useBentSentence(): (bent: Bent) => string {
  const { t } = useWords()
  const roster = useRoster()
  const { session } = useDesk()
  return useCallback(
    ({ rule, round = 0, person, other, table, theme, by = 0 }) => {
      const tableName = (id: TableId | undefined) => {
        const table = tableOf(session.programme, id)
        return table === undefined ? '–' : nameOfTable(table, t)
      }
      const values = { name: roster.name(person), n: round + 1, table: tableName(table) }
      const about = theme === undefined ? '–' : (themeOf(session.programme, theme)?.title ?? '–')
      switch (rule) {
        case 'theme':
          return t('board.bent.theme', { ...values, theme: about })
        case 'mustVisit':
          return t('board.bent.missed', { name: values.name, theme: about })
        case 'apart':
          return t('board.bent.apart', { ...values, other: roster.name(other) })
        case 'size':
          return by > 0
            ? t('board.bent.crowded', { table: values.table, n: values.n, count: by })
            : t('board.bent.thin', { table: values.table, n: values.n, count: -by })
        case 'move':
          return t('board.bent.move', values)
        case 'host':
          return t('board.bent.host', values)
        case 'placement':
          return t('board.bent.placement', values)
        case 'unseated':
          return t('board.bent.unseated', values)
      }
    },
    [session, roster, t],
  )
}
