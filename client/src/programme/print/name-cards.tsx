import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { Lines } from '../lines.tsx'
import { useWords } from '../../words/use-words.ts'
import type { RouteLine } from './list-routes.ts'
import { NameCard } from './name-card.tsx'
import styles from './print.module.css'
import { routeStops } from './route-stops.ts'
import { Sheet } from './sheet.tsx'

interface NameCardsProps {
  readonly session: Pick<SharedSession, 'programme' | 'hosts'>
  readonly lines: readonly RouteLine[]
  /** The address of joining. */
  readonly join: string
  /** When these seats were read, as a time of day. */
  readonly madeAt: string
}

const PER_SHEET = 8

/** A card for everyone who has a seat, to cut out and put into a name tag. */
export function NameCards({ session, lines, join, madeAt }: NameCardsProps) {
  const { t } = useWords()
  const hosts = new Set(Object.values(session.hosts))
  const count = Math.ceil(lines.length / PER_SHEET)
  return Array.from({ length: count }, (_, at) => {
    const cards = lines.slice(at * PER_SHEET, (at + 1) * PER_SHEET)
    const sheet = t('print.cards.sheet', { n: at + 1, count })
    return (
      <Sheet key={at} label={`${t('print.cards')}, ${sheet}`}>
        <Lines className={styles['nameCards']}>
          {cards.map((line) => (
            <NameCard
              key={line.person}
              line={line}
              stops={routeStops(line, session.programme)}
              isHost={hosts.has(line.person)}
              join={join}
            />
          ))}
        </Lines>
        <p className={styles['nameCardsFoot']}>
          {t('print.cards.cut')} {t('print.made-at', { time: madeAt })} {sheet}
        </p>
      </Sheet>
    )
  })
}
