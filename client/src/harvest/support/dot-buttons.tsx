import { dotsLeft, type OwnSupport } from '@tafelronde/shared/harvest/support/support.ts'
import type { SupportCommand } from '@tafelronde/shared/harvest/support/support-command.ts'
import type { Subject } from '@tafelronde/shared/harvest/support/subject.ts'
import type { Refused } from '@tafelronde/shared/wire/live-events.ts'
import { useRef, useState } from 'react'
import { RefusalNotice } from '../../sessions/refusal-notice.tsx'
import { useAnnounce } from '../../ui/use-announce.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './support.module.css'
import { useGiving } from './use-giving.ts'

interface DotButtonsProps {
  readonly subject: Subject
  /** What it says, so that the buttons of one are told from those of another. */
  readonly text: string
  readonly on: 'notes' | 'conclusions'
}

/** Gives a dot to one thing, and takes back what was given. Shows nobody else's. */
export function DotButtons({ subject, text, on }: DotButtonsProps) {
  const { t } = useWords()
  const giving = useGiving()
  const announcer = useAnnounce()
  const giveButton = useRef<HTMLButtonElement>(null)
  const [refused, setRefused] = useState<Refused>()
  // A second tap before the answer would be a second dot.
  const isAsking = useRef(false)
  if (giving?.own === undefined) return null
  const { own, now, mayTake, each, left, who, ask } = giving
  const n = own.dots[subject] ?? 0
  if (!now[on] && !(n > 0 && mayTake)) return null
  const which = text.slice(0, 60)

  async function once(command: SupportCommand): Promise<OwnSupport | undefined> {
    if (isAsking.current) return undefined
    isAsking.current = true
    const answer = await ask(command)
    isAsking.current = false
    setRefused(answer.ok ? undefined : answer)
    return answer.ok ? answer.value : undefined
  }

  async function give(): Promise<void> {
    const given = await once({ kind: 'give-dot', subject })
    if (given === undefined) return
    const rest = dotsLeft({ each }, given)
    if (rest <= 0) announcer.announce(t('support.given.last'))
    else
      announcer.announce(
        who === undefined ? t('support.given', { left: rest }) : t('support.given.of', { who, left: rest }),
      )
  }

  async function take(): Promise<void> {
    const given = await once({ kind: 'take-dot', subject })
    if (given === undefined) return
    // The button goes with the last one.
    if (n === 1) giveButton.current?.focus()
    const rest = dotsLeft({ each }, given)
    announcer.announce(
      who === undefined ? t('support.taken', { left: rest }) : t('support.taken.of', { who, left: rest }),
    )
  }

  const words =
    left === 0
      ? who === undefined
        ? t('support.none')
        : t('support.none.of', { who })
      : who === undefined
        ? t('support.give', { left })
        : t('support.give.of', { who, left })
  const given = who === undefined ? t('support.take', { n }) : t('support.take.of', { who, n })
  return (
    <div className={styles['dots']}>
      {now[on] ? (
        <button
          ref={giveButton}
          type="button"
          className={styles['give']}
          aria-label={`${words}: ${which}`}
          aria-disabled={left === 0 || undefined}
          onClick={() => {
            if (left > 0) void give()
          }}
        >
          {/* How many are left stands once, above all. */}
          {left > 0 && who === undefined ? t('support.give.short') : words}
        </button>
      ) : null}
      {n === 0 ? null : (
        <button type="button" className={styles['take']} aria-label={`${given}: ${which}`} onClick={() => void take()}>
          <span className={styles['marks']} aria-hidden="true">
            {Array.from({ length: Math.min(n, 5) }, (_, at) => (
              <span key={at} className={styles['mark']} />
            ))}
          </span>
          {given}
        </button>
      )}
      {/* There are dots again by now. */}
      <RefusalNotice refused={refused?.why === 'no-dots-left' && left > 0 ? undefined : refused} />
    </div>
  )
}
