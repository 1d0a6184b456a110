import type { PairedScreen, WaitingScreen } from '@tafelronde/shared/wire/http.ts'
import { SECOND } from '@tafelronde/shared/lib/clock.ts'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { askHttp, type HttpRefused } from '../connection/ask-http.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { EntryFrame } from './entry-frame.tsx'
import styles from './pair-screen.module.css'

interface PairScreenProps {
  readonly title: string
  readonly how: string
  /** Where a screen goes once somebody said whose it is. */
  readonly pathOf: (paired: PairedScreen) => string
}

/** Shows four digits, large, and goes on by itself once they were typed at the desk. */
export function PairScreen({ title, how, pathOf }: PairScreenProps) {
  const navigate = useNavigate()
  const [code, setCode] = useState<string>()
  const [refused, setRefused] = useState<HttpRefused>()

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let left = false
    const look = async (method: 'GET' | 'POST') => {
      const answer = await askHttp<WaitingScreen | PairedScreen>(method, '/screens')
      if (left) return
      if (answer.ok && answer.value.kind === 'paired') return void navigate(pathOf(answer.value), { replace: true })
      if (answer.ok && answer.value.kind === 'waiting') setCode(answer.value.code)
      setRefused(answer.ok ? undefined : answer)
      // Digits do not last for ever: where they are gone, new ones are asked for.
      timer = setTimeout(() => void look(answer.ok || answer.why === 'no-connection' ? 'GET' : 'POST'), 2 * SECOND)
    }
    void look('POST')
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [navigate, pathOf])

  return (
    <EntryFrame title={title}>
      <p>{how}</p>
      {code === undefined ? null : (
        <p className={styles['code']} aria-label={code.split('').join(' ')}>
          {code}
        </p>
      )}
      {refused?.why === 'no-connection' ? <RefusalNotice refused={refused} /> : null}
    </EntryFrame>
  )
}
