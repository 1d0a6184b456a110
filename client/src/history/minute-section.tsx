import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type { CommandId } from '@tafelronde/shared/lib/id.ts'
import type { Deed } from '@tafelronde/shared/notes/paper-deed.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { useId } from 'react'
import { useSessionFormat } from '../sessions/use-session-format.ts'
import { Button } from '../ui/button.tsx'
import { PlainList } from '../ui/plain-list.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './history.module.css'
import { chosenMoment, type MinuteOfDeeds } from './minutes-of.ts'

interface MinuteSectionProps {
  readonly session: SharedSession
  readonly minute: MinuteOfDeeds
  /** The table can be put back to this moment and later. */
  readonly since: Instant
  /** Putting back that was undone already. */
  readonly undone: ReadonlySet<CommandId>
  readonly say: (deed: Deed) => string
  readonly busy: boolean
  readonly onChoose: () => void
  readonly onUndo: (restore: CommandId) => void
}

/** What was done in one minute, and the way back to before it. */
export function MinuteSection(props: MinuteSectionProps) {
  const { session, minute, since, undone, say, busy, onChoose, onUndo } = props
  const { t } = useWords()
  const format = useSessionFormat(session)
  const id = useId()
  const time = format.time(minute.start)
  return (
    <section aria-labelledby={id} className={styles['minute']}>
      <div className={styles['minuteHead']}>
        <h3 id={id} className={styles['time']}>
          {time}
        </h3>
        {minute.deeds.some(({ at }) => at >= since) ? (
          <Button
            kind="plain"
            label={t('history.back-to.label', { time, count: minute.deeds.length })}
            onPress={onChoose}
          >
            {t('history.back-to', { time })}
          </Button>
        ) : null}
      </div>
      <PlainList className={styles['deeds']}>
        {minute.deeds.toReversed().map((deed, place) => (
          <li key={minute.deeds.length - place} className={styles['deed']}>
            <span>{say(deed)}</span>
            {deed.kind === 'restored' && !undone.has(deed.restore) && deed.at >= since ? (
              <Button
                busy={busy}
                label={t('history.undo.label', { time: format.time(chosenMoment(deed.to)) })}
                onPress={() => onUndo(deed.restore)}
              >
                {t('ui.undo')}
              </Button>
            ) : null}
          </li>
        ))}
      </PlainList>
    </section>
  )
}
