import { type PersonId, type TableId } from '@tafelronde/shared/lib/id.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { type SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'
import { nameOfTable } from './name-of-table.ts'
import { readRoute, routeChanges, type ToldRoute } from './route-news.ts'

interface RouteNoticeProps {
  readonly session: SharedSession
  readonly me: PersonId
}

/** Says once, to whoever it is about, that a later round leads to another table than was told. */
export function RouteNotice({ session, me }: RouteNoticeProps) {
  const { t } = useWords()
  const route = readRoute(session, me)
  const [told, setTold] = useState<ToldRoute>()
  // The first route that this page shows is what it tells: there is nothing yet to be otherwise than.
  if (told === undefined && route !== undefined) setTold(route)
  if (told !== undefined && route === undefined) setTold(undefined)
  const changes = told === undefined || route === undefined ? [] : routeChanges(session, told, route)
  if (changes.length === 0) return null
  const nameOf = (id: TableId) => {
    const table = tableOf(session.programme, id)
    return table === undefined ? '–' : nameOfTable(table, t)
  }
  return (
    <Notice
      announced
      title={t('route.changed')}
      actions={<Button onPress={() => setTold(route)}>{t('route.understood')}</Button>}
    >
      {changes.map(({ round, from, to }) => (
        <p key={round}>{t('route.change', { n: round + 1, to: nameOf(to), from: nameOf(from) })}</p>
      ))}
    </Notice>
  )
}
