import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { useRoster } from '../connection/use-roster.ts'
import { nameOfTable } from '../tables/name-of-table.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'
import type { SeatNews } from './seat-news.ts'
import { useDesk } from './use-desk.ts'
import { useSeatNews } from './use-seat-news.ts'

/** Tells politely who came late or sits elsewhere, and that nobody else has to move. */
export function SeatNotices() {
  const { t } = useWords()
  const { session, news: desk } = useDesk()
  const roster = useRoster()
  const { news: all, forget } = useSeatNews(session)
  // Of who was erased since, nothing is told any more; a name comes a moment after the seat.
  const news = all.filter(({ person }) => session.people[person]?.erased !== true && roster.find(person) !== undefined)
  if (news.length === 0) return null
  return (
    <Notice
      announced
      title={[...news.map(sentenceOf), ...reassurance()].join(' ')}
      actions={<Button onPress={forget}>{t('desk.understood')}</Button>}
    />
  )

  function sentenceOf({ kind, person, table: id }: SeatNews): string {
    const table = tableOf(session.programme, id)
    const values = { name: roster.name(person), table: table === undefined ? '–' : nameOfTable(table, t) }
    if (kind === 'host-left') return t('desk.host-left', values)
    return kind === 'came' ? t('desk.latecomer', values) : t('desk.moved', values)
  }

  function reassurance(): readonly string[] {
    // Later rounds may have others go elsewhere: then the notice of that says so.
    const moved = desk?.deeds.some(({ person, others }) => others > 0 && news.some((one) => one.person === person))
    return moved !== true && news.some(({ kind }) => kind === 'came') ? [t('desk.latecomer.others')] : []
  }
}
