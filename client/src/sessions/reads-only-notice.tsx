import { type Actor, personOf } from '@tafelronde/shared/people/actor.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { useReadsOnly } from '../connection/use-news.ts'
import { useRoster } from '../connection/use-roster.ts'
import { nameOfTable } from '../tables/name-of-table.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'
import { useDesk } from './use-desk.ts'

/** A word about a device that sends what no browser of ours sends: it can only read for a while, and nothing is lost. */
export function ReadsOnlyNotice() {
  const { t } = useWords()
  const { session } = useDesk()
  const roster = useRoster()
  const { who, forget } = useReadsOnly()
  if (who.length === 0) return null
  return (
    <Notice
      tone="warning"
      announced
      title={[...new Set(who.map(sentenceOf))].join(' ')}
      actions={<Button onPress={forget}>{t('desk.understood')}</Button>}
    >
      {t('desk.reads-only.safe')}
    </Notice>
  )

  function sentenceOf(actor: Actor): string {
    if (actor.kind !== 'table-screen') return t('desk.reads-only', { name: roster.name(personOf(actor)) })
    const table = tableOf(session.programme, actor.table)
    return t('desk.reads-only.screen', { table: table === undefined ? '–' : nameOfTable(table, t) })
  }
}
