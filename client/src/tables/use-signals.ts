import { readTimer, type SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { useEffect, useRef } from 'react'
import { useNow } from '../connection/use-now.ts'
import { signalBetween } from '../sessions/time-signal.ts'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import { readAlertLevel } from './alerts.ts'

/** Says 5, 2 and 0 minutes once, to whoever did not turn that off. */
export function useTimeSignals({ phase, step }: SharedSession): void {
  const { t } = useWords()
  const announcer = useAnnounce()
  const now = useNow()
  const before = useRef<{ readonly step: number; readonly left: number }>(undefined)
  const left = phase.kind === 'round' ? readTimer(phase.timer, now) : undefined

  useEffect(() => {
    const former = before.current
    before.current = left === undefined ? undefined : { step, left }
    if (left === undefined || former === undefined || former.step !== step || readAlertLevel() === 'none') return
    const signal = signalBetween(former.left, left)
    if (signal === 5) announcer.announce(t('round.five'))
    if (signal === 2) announcer.announce(t('round.two'))
    if (signal === 0) announcer.announce(t('round.over'))
  }, [left, step, announcer, t])
}

/** A short buzz in the hand, where the device has one and its owner wants it. */
export function buzz(): void {
  // Browsers do not let a page buzz that nobody has touched yet.
  const touched = navigator.userActivation?.hasBeenActive ?? true
  if (touched && readAlertLevel() !== 'none' && typeof navigator.vibrate === 'function') navigator.vibrate(200)
}
