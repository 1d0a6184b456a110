import { itemOfRound } from '@tafelronde/shared/programme/programme.ts'
import { planTimetable } from '@tafelronde/shared/programme/timetable.ts'
import type { SessionPlan } from '@tafelronde/shared/wire/http.ts'
import { useState } from 'react'
import { deskPath } from '../../connection/paths.ts'
import { useDeskNews } from '../../connection/use-news.ts'
import { useRoster } from '../../connection/use-roster.ts'
import { useSeatings } from '../../connection/use-seatings.ts'
import { useSession } from '../../connection/use-session.ts'
import { DownloadSeats } from '../../export/download-seats.tsx'
import { Cluster } from '../../ui/cluster.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { formatFor } from '../../words/format.ts'
import { useWords } from '../../words/use-words.ts'
import { listRoutes } from './list-routes.ts'
import { NameCards } from './name-cards.tsx'
import styles from './print.module.css'
import { RoundSheets } from './round-sheets.tsx'
import { RouteList } from './route-list.tsx'

/** Name cards, a list for each round, and the list of routes over all rounds. */
export type SeatedKind = 'cards' | 'rounds' | 'routes'

interface SeatedSheetsProps {
  readonly plan: SessionPlan
  readonly wanted: readonly SeatedKind[]
}

/** The sheets with names and seats, as soon as a seating was made, in whatever phase. */
export function SeatedSheets({ plan, wanted }: SeatedSheetsProps) {
  const { t, language } = useWords()
  const session = useSession()
  const isTold = useDeskNews() !== undefined
  const seatings = useSeatings()
  const { entries } = useRoster()
  const [now] = useState(() => Date.now())
  if (session === undefined || !isTold) return <EmptyState>{t('ui.loading')}</EmptyState>
  const { programme } = session
  const lines = listRoutes(seatings, entries, language)
  if (lines.length === 0)
    return (
      <div data-print="hide">
        <EmptyState action={<LinkButton href={deskPath(session.id)}>{t('print.seats.desk')}</LinkButton>}>
          {t('print.seats.none')}
        </EmptyState>
      </div>
    )
  const format = formatFor(language, programme.timeZone)
  const slots = planTimetable(programme)
  const madeAt = format.time(now)
  return (
    <>
      <div data-print="hide" className={styles['seats']}>
        <Cluster gap={2}>
          <p>{t('print.seats.there', { count: lines.length })}</p>
          <DownloadSeats />
        </Cluster>
      </div>
      {wanted.includes('cards') ? (
        <NameCards session={session} lines={lines} join={plan.links.join} madeAt={madeAt} />
      ) : null}
      {wanted.includes('rounds')
        ? seatings.map((_, round) => (
            <RoundSheets
              key={round}
              round={round}
              programme={programme}
              lines={lines}
              beginsAt={format.time(slots[itemOfRound(programme, round)]?.beginsAt ?? programme.startsAt)}
              madeAt={madeAt}
            />
          ))
        : null}
      {wanted.includes('routes') ? (
        <RouteList programme={programme} rounds={seatings.length} lines={lines} madeAt={madeAt} />
      ) : null}
    </>
  )
}
