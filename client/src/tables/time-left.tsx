import type { Timer } from '@tafelronde/shared/sessions/session.ts'
import { useNow } from '../connection/use-now.ts'
import { readClock } from '../sessions/read-clock.ts'
import { formatFor } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'

/** "nog 12 min": whole minutes, seconds only in the last one, and in words how far over time it is. */
export function TimeLeft({ timer }: { readonly timer: Timer }) {
  const { t } = useWords()
  const reading = readClock(timer, useNow())
  return (
    <span role="timer" data-tabular>
      {readingWords()}
    </span>
  )

  function readingWords(): string {
    switch (reading.kind) {
      case 'minutes':
        return t('round.minutes-left', { count: reading.count })
      case 'seconds':
        return t('round.seconds-left', { count: reading.count })
      case 'over':
        return reading.count === 0 ? t('round.over') : t('round.minutes-over', { count: reading.count })
    }
  }
}

/** "tot 13:50", or that the clock stands still. */
export function TimeUntil({ timer, timeZone }: { readonly timer: Timer; readonly timeZone: string }) {
  const { t, language } = useWords()
  const format = formatFor(language, timeZone)
  return <>{timer.running ? t('round.until', { time: format.time(timer.endsAt) }) : t('round.stopped')}</>
}
