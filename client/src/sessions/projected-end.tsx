import { useState } from 'react'
import { projectEnd } from '@tafelronde/shared/sessions/projected-end.ts'
import { useNow } from '../connection/use-now.ts'
import { Button } from '../ui/button.tsx'
import { Cluster } from '../ui/cluster.tsx'
import type { Translate } from '../words/translate.ts'
import { useWords } from '../words/use-words.ts'
import styles from './desk.module.css'
import { OtherSteps } from './other-steps.tsx'
import { type Shortening, waysToShorten } from './shorten.ts'
import { titleOfItem } from './title-of-item.ts'
import { useDesk } from './use-desk.ts'
import { useSessionFormat } from './use-session-format.ts'

/** When the day will end as it goes now, and what could be shorter. "Laat zo" is remembered until it gets worse. */
export function ProjectedEnd() {
  const { t } = useWords()
  const { session, ask, busy } = useDesk()
  const format = useSessionFormat(session)
  const now = useNow()
  const [leftAt, setLeftAt] = useState(0)
  if (session.phase.kind === 'draft' || session.phase.kind === 'closed') return null
  const { endsAt, minutesLate } = projectEnd(session, now)
  const ways = minutesLate > leftAt ? waysToShorten(session, now) : []
  return (
    <div className={styles['end']} data-late={minutesLate > leftAt}>
      <p>
        <strong>{t('desk.end', { time: format.time(endsAt) })}</strong> · {lateness()}
      </p>
      <Cluster gap={1}>
        {ways.map((way) => (
          <Button
            key={way.item.id}
            busy={busy}
            label={`${wordsFor(way, t)}: ${t('desk.overrun.by', { minutes: way.minutes })}`}
            onPress={() => void ask({ kind: 'set-minutes', item: way.item.id, minutes: way.minutes })}
          >
            {wordsFor(way, t)}
          </Button>
        ))}
        {ways.length === 0 ? null : (
          <Button kind="plain" onPress={() => setLeftAt(minutesLate)}>
            {t('desk.overrun.leave')}
          </Button>
        )}
        <OtherSteps />
      </Cluster>
    </div>
  )

  function lateness(): string {
    if (minutesLate === 0) return t('desk.end.on-time')
    if (minutesLate > 0) return t('desk.end.late', { count: minutesLate })
    return t('desk.end.early', { count: -minutesLate })
  }
}

function wordsFor({ item, round }: Shortening, t: Translate): string {
  if (round !== undefined) return t('desk.overrun.shorten-round', { n: round + 1 })
  if (item.kind === 'break') return t('desk.overrun.shorten-break')
  return t('desk.overrun.shorten-other', { item: titleOfItem(item, t) })
}
