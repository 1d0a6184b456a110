import type { PersonId, TableId } from '@tafelronde/shared/lib/id.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { liveRound, type SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { useEffect, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
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
  const announcer = useAnnounce()
  const route = readRoute(session, me)
  const [told, setTold] = useState<ToldRoute>()
  // The first route that this page shows is what it tells: there is nothing yet to be otherwise than.
  if (told === undefined && route !== undefined) setTold(route)
  if (told !== undefined && route === undefined) setTold(undefined)
  const changes = told === undefined || route === undefined ? [] : routeChanges(session, me, told, route)
  const live = liveRound(session)
  const title = t(changes.some(({ round }) => round === live) ? 'route.moved' : 'route.changed')
  const sentences = changes.map(({ round, from, to }) =>
    round === live
      ? t('route.now', { to: nameOf(to), from: nameOf(from) })
      : t('route.change', { n: round + 1, to: nameOf(to), from: nameOf(from) }),
  )
  const heard = [title, ...sentences].join(' ')
  useEffect(() => {
    if (changes.length > 0) announcer.announce(heard)
  }, [changes.length, heard, announcer])
  if (changes.length === 0) return null
  return (
    <Notice title={title} actions={<Button onPress={() => setTold(route)}>{t('route.understood')}</Button>}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  )

  function nameOf(id: TableId): string {
    const table = tableOf(session.programme, id)
    return table === undefined ? '–' : nameOfTable(table, t)
  }
}
