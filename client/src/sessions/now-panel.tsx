import { useEffect, useRef } from 'react'
import { useNow } from '../connection/use-now.ts'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import styles from './desk.module.css'
import { DeskClock } from './desk-clock.tsx'
import { MissingCards } from './missing-cards.tsx'
import { NextButton } from './next-button.tsx'
import { PhaseLink } from './phase-link.tsx'
import { SayNow } from './say-now.tsx'
import { useDesk } from './use-desk.ts'
import { useNowSentence } from './use-now-sentence.ts'
import { WayBackButton } from './way-back-button.tsx'
import { isDue, whatNow } from './what-now.ts'

/** How soon after the room moved its heading has focus, for whoever moved it. */
const LED_TO_HEADING = 500

/** "Wat nu?": the sentence, the one next action, why to wait, what to say, and the clock. */
export function NowPanel() {
  const { t } = useWords()
  const { session, move, papers } = useDesk()
  const now = useNow()
  const announcer = useAnnounce()
  const what = whatNow(session, move, papers, now)
  const due = isDue(session, what, now)
  const { sentence, why } = useNowSentence(what)
  const heading = useRef<HTMLHeadingElement>(null)
  const told = useRef(session.step)

  useEffect(() => {
    if (told.current === session.step) return
    // Who moved the room is led to the heading and hears it there; the others hear it here.
    const telling = setTimeout(() => {
      told.current = session.step
      if (document.activeElement !== heading.current) announcer.announce(sentence)
    }, LED_TO_HEADING)
    return () => clearTimeout(telling)
  }, [session.step, sentence, announcer])

  return (
    <section className={styles['now']} aria-labelledby="now-title">
      <div className={styles['nowWords']}>
        <p className={styles['label']}>{t('desk.title')}</p>
        <h1 id="now-title" ref={heading} tabIndex={-1} className={styles['sentence']}>
          {sentence}
        </h1>
        {why === undefined ? null : <p className={styles['why']}>{why}</p>}
        {what.kind === 'wait-cards' ? <MissingCards cards={what.cards} last={what.last} /> : null}
      </div>
      <DeskClock />
      <div className={styles['action']}>
        <NextButton what={what} due={due} onMoved={() => heading.current?.focus({ preventScroll: true })} />
        <PhaseLink due={!due} />
        <WayBackButton />
      </div>
      <SayNow />
    </section>
  )
}
