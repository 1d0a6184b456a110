import type { TableId } from '@tafelronde/shared/lib/id.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import type { ToldDeed } from '@tafelronde/shared/sessions/seat-deeds.ts'
import { currentRound, isOpenIn } from '@tafelronde/shared/sessions/session.ts'
import { useRoster } from '../connection/use-roster.ts'
import { useDesk } from '../sessions/use-desk.ts'
import { nameOfTable } from '../tables/name-of-table.ts'
import { useWords } from '../words/use-words.ts'

/** Why seats changed, in one sentence. */
export function useDeedSentence(): (deed: ToldDeed) => string {
  const { t } = useWords()
  const { session } = useDesk()
  const roster = useRoster()
  const isClosedNow = (id: TableId | undefined) =>
    id === undefined || !isOpenIn(session, id, currentRound(session) ?? 0)
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
        return t(isClosedNow(id) ? 'board.deeds.closed' : 'board.deeds.closes', values)
      case 'open-table':
        return t('board.deeds.opened', values)
      case 'name-host':
      case 'become-host':
        return t('board.deeds.host', values)
      case 'show-seating':
        return t('board.deeds.shown')
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
