import { SECOND } from '@tafelronde/shared/lib/clock.ts'

const BEAT = 4 * SECOND

/** A timer that comes so much too late was asleep, together with everything else on the page. */
const SLEPT = 3 * SECOND

/** Whether the page slept between two beats of a timer, by a clock that also runs while it sleeps. */
export function hasSlept(formerBeat: number, beat: number): boolean {
  return beat - formerBeat > BEAT + SLEPT || beat < formerBeat
}

/**
 * Calls whenever this page may have missed something: it slept, came back into sight, or has a network again. What was
 * open before may be dead by then without anybody knowing. Answers how to stop.
 */
export function onWake(woken: () => void): () => void {
  let former = Date.now()
  const look = () => {
    if (document.visibilityState !== 'hidden') woken()
  }
  const timer = setInterval(() => {
    const now = Date.now()
    if (hasSlept(former, now)) look()
    former = now
  }, BEAT)
  window.addEventListener('online', look)
  window.addEventListener('pageshow', look)
  document.addEventListener('visibilitychange', look)
  return () => {
    clearInterval(timer)
    window.removeEventListener('online', look)
    window.removeEventListener('pageshow', look)
    document.removeEventListener('visibilitychange', look)
  }
}
