import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { seatOf } from '@tafelronde/shared/rotation/seating.ts'
import { liveRound, type SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { PlainList } from '../ui/plain-list.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './route-card.module.css'
import { TableName } from './table-name.tsx'

interface RouteCardProps {
  readonly session: SharedSession
  readonly me: PersonId
  /** Where a dialog says it already. */
  readonly titleHidden?: boolean
}

/** One's own tables over the day: R1 Blauw ● → R2 Geel ▲ → R3 Rood ■. Nothing before the seating is shown. */
export function RouteCard({ session, me, titleHidden = false }: RouteCardProps) {
  const { t } = useWords()
  const { seatings, programme } = session
  if (!seatings.some((seating) => seatOf(seating, me) !== undefined)) return null
  const now = liveRound(session)
  return (
    <section className={styles['card']} aria-label={t('route.title')}>
      {titleHidden ? null : <p className={styles['label']}>{t('route.title')}</p>}
      <PlainList element="ol" className={styles['route']}>
        {seatings.map((seating, round) => {
          const table = tableOf(programme, seatOf(seating, me))
          return (
            <li
              key={round}
              className={styles['stop']}
              aria-current={round === now ? 'step' : undefined}
              data-table-colour={table?.colour}
            >
              <span className={styles['round']}>
                <span aria-hidden="true">{t('route.round', { n: round + 1 })}</span>
                <VisuallyHidden>{t('round.name', { n: round + 1 })}</VisuallyHidden>
              </span>
              {table === undefined ? <span>–</span> : <TableName table={table} short />}
            </li>
          )
        })}
      </PlainList>
    </section>
  )
}
