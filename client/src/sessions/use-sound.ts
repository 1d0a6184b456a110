import { readTimer } from '@tafelronde/shared/sessions/session.ts'
import { useEffect, useRef, useState } from 'react'
import { useNow } from '../connection/use-now.ts'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import { Gong } from './gong.ts'
import { signalBetween } from './time-signal.ts'
import { useDesk } from './use-desk.ts'

const sentences = { 5: 'desk.five', 2: 'desk.two', 0: 'desk.zero' } as const

interface Sound {
  readonly on: boolean
  readonly turn: () => void
}

/** Tells 5, 2 and 0 minutes in words, and with one gong once somebody has allowed sound. */
export function useSound(): Sound {
  const { t } = useWords()
  const { phase } = useDesk().session
  const announcer = useAnnounce()
  const now = useNow()
  const [gong, setGong] = useState<Gong>()
  const timer = phase.kind === 'round' ? phase.timer : undefined
  const left = timer?.running === true ? readTimer(timer, now) : undefined
  const before = useRef(left)

  useEffect(() => {
    const signal = before.current === undefined || left === undefined ? undefined : signalBetween(before.current, left)
    before.current = left
    if (signal === undefined) return
    announcer.announce(t(sentences[signal]))
    if (signal === 0) gong?.sound()
  }, [left, gong, announcer, t])

  useEffect(() => () => gong?.close(), [gong])

  return {
    on: gong !== undefined,
    turn: () => {
      if (gong !== undefined) return setGong(undefined)
      const fresh = new Gong()
      fresh.sound()
      setGong(fresh)
    },
  }
}
