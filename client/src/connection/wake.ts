import { SECOND } from '@tafelronde/shared/lib/clock.ts'

const BEAT = 4 * SECOND

/** A timer that comes so much too late was asleep, together with everything else on the page. */
const SLEPT = 3 * SECOND

/** Whether the page slept between two beats of a timer, by a clock that also runs while it sleeps. */
export function hasSlept(formerBeat: number, beat: number): boolean {
  return beat - formerBeat > BEAT + SLEPT || beat < formerBeat
}

/** How long a clock that only runs while the device is awake stood still between two moments, by another one. */
export function stoodStill(former: Moment, now: Moment): number {
  const missed = now.date - former.date - (now.awake - former.awake)
  return missed > SLEPT ? missed : 0
}

/** One moment on the device's two clocks. */
export interface Moment {
  /** Milliseconds since 1970; can be set by anybody. */
  readonly date: number
  /** Only runs forward, and in some browsers not while the device sleeps. */
  readonly awake: number
}

/**
 * Calls whenever this page may have missed something: it slept, came back into sight, or has a network again. What was
 * open before may be dead by then without anybody knowing. Answers how to stop.
 */
export function onWake(woken: (stoodStillFor: number) => void): () => void {
  let former = readMoment()
  const look = () => {
    const now = readMoment()
    const stood = stoodStill(former, now)
    former = now
    woken(stood)
  }
  const timer = setInterval(() => {
    const now = readMoment()
    if (hasSlept(former.date, now.date)) look()
    else former = now
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

function readMoment(): Moment {
  return { date: Date.now(), awake: performance.now() }
}
