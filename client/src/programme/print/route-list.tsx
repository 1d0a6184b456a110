import { type SessionPlan } from '@tafelronde/shared/wire/http.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { useState } from 'react'
import { useDeskNews } from '../../connection/use-news.ts'
import { useRoster } from '../../connection/use-roster.ts'
import { useSession } from '../../connection/use-session.ts'
import { TableName } from '../../tables/table-name.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { formatFor } from '../../words/format.ts'
import { useWords } from '../../words/use-words.ts'
import { listRoutes } from './list-routes.ts'
import styles from './print.module.css'
import { Sheet } from './sheet.tsx'

/** Who goes where, by name, over all rounds. */
export function RouteList({ plan }: { readonly plan: SessionPlan }) {
  const { t, language } = useWords()
  const session = useSession()
  const desk = useDeskNews()
  const { entries } = useRoster()
  const [now] = useState(() => Date.now())
  if (session === undefined) return <EmptyState>{t('ui.loading')}</EmptyState>
  const seatings = session.seatings.length > 0 ? session.seatings : (desk?.made ?? [])
  const lines = listRoutes(seatings, entries, language)
  if (lines.length === 0)
    return (
      <div data-print="hide">
        <EmptyState>{t('print.routes.none')}</EmptyState>
      </div>
    )
  const format = formatFor(language, plan.programme.timeZone)
  return (
    <Sheet label={t('print.routes')} runs>
      <div className={styles['routes']}>
        <h2 className={styles['routesTitle']}>{t('print.routes.title')}</h2>
        <p className={styles['routesFind']}>{t('print.routes.find')}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('print.routes.name')}</th>
              {seatings.map((_, round) => (
                <th key={round} scope="col">
                  {t('print.routes.round', { n: round + 1 })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.person}>
                <th scope="row">
                  {line.name}
                  <span className={styles['routesFrom']}>{line.organisation}</span>
                </th>
                {line.tables.map((id, round) => {
                  const table = tableOf(session.programme, id)
                  return <td key={round}>{table === undefined ? '–' : <TableName table={table} short />}</td>
                })}
              </tr>
            ))}
          </tbody>
        </table>
        <p className={styles['hint']}>{t('print.routes.planned', { time: format.time(now) })}</p>
      </div>
    </Sheet>
  )
}
