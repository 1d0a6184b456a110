import { type ReactNode, useEffect, useState } from 'react'
import { type Clock, SECOND } from '@tafelronde/shared/lib/clock.ts'
import { Announcer, type Urgency } from './announcer.ts'
import { AnnouncerContext } from './use-announce.ts'
import styles from './visually-hidden.module.css'

interface Spoken {
  readonly number: number
  readonly sentence: string
  readonly urgency: Urgency
}

/** After so much silence nothing of what was said is left on the page. */
const FORGOTTEN = 15 * SECOND

/** The two places a screen reader listens to, once per page, and the way to speak there: `useAnnounce`. */
export function LiveRegion({ children }: { readonly children: ReactNode }) {
  const [spoken, setSpoken] = useState<readonly Spoken[]>([])
  const [announcer] = useState(
    () =>
      new Announcer({
        clock: browserClock,
        // Each sentence is a paragraph of its own, so that the same one is heard again.
        speak: (sentence, urgency) =>
          setSpoken((before) => [...before.slice(-3), { number: (before.at(-1)?.number ?? 0) + 1, sentence, urgency }]),
      }),
  )

  // What was said long ago is no longer true, and somebody who reads the page from top to bottom would still find it.
  useEffect(() => {
    if (spoken.length === 0) return
    const forgetting = setTimeout(() => setSpoken([]), FORGOTTEN)
    return () => clearTimeout(forgetting)
  }, [spoken])

  useEffect(() => {
    const typed = () => announcer.typed()
    document.addEventListener('input', typed)
    return () => {
      document.removeEventListener('input', typed)
      announcer.forget()
    }
  }, [announcer])

  // An open dialog hides the page around it from screen readers, but not what carries the mark of an announcer.
  return (
    <AnnouncerContext value={announcer}>
      {children}
      {urgencies.map((urgency) => (
        <div key={urgency} aria-live={urgency} data-live-announcer="true" className={styles['hidden']}>
          {spoken
            .filter((line) => line.urgency === urgency)
            .map((line) => (
              <p key={line.number}>{line.sentence}</p>
            ))}
        </div>
      ))}
    </AnnouncerContext>
  )
}

const urgencies: readonly Urgency[] = ['polite', 'assertive']

const browserClock: Clock = {
  now: () => Date.now(),
  at: (instant, then) => {
    const timer = setTimeout(then, Math.max(0, instant - Date.now()))
    return () => clearTimeout(timer)
  },
}
