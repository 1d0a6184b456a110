import { SECOND } from '@tafelronde/shared/lib/clock.ts'
import type { PairedScreen, WaitingScreen } from '@tafelronde/shared/wire/http.ts'
import { useEffect, useState } from 'react'
import { askHttp } from '../connection/ask-http.ts'
import { hallPath, tableScreenPath } from '../connection/paths.ts'
import { useWords } from '../words/use-words.ts'
import styles from './hall.module.css'
import { useWakeLock } from './use-wake-lock.ts'

/** So often a screen asks whether its digits were typed. */
const EVERY = 2 * SECOND

/** A screen that belongs to nobody yet: four digits, to be typed at the desk. */
export function PairScreenPage() {
  const { t } = useWords()
  const [code, setCode] = useState<string>()
  const [lost, setLost] = useState(false)
  useWakeLock()

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let left = false
    // Digits do not wait for ever; a screen that stands here longer gets fresh ones.
    const look = async (method: 'GET' | 'POST'): Promise<void> => {
      const answer = await askHttp<WaitingScreen | PairedScreen>(method, '/screens')
      if (left) return
      setLost(!answer.ok && answer.why === 'no-connection')
      if (answer.ok && answer.value.kind === 'paired') {
        const { session, door } = answer.value
        window.location.replace(door === 'hall' ? hallPath(session) : tableScreenPath(session))
        return
      }
      if (answer.ok && answer.value.kind === 'waiting') setCode(answer.value.code)
      const gone = !answer.ok && answer.why !== 'no-connection'
      timer = setTimeout(() => void look(gone ? 'POST' : 'GET'), EVERY)
    }
    void look('POST')
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [])

  return (
    <div data-place="hall" className={styles['hall']}>
      <main className={styles['centre']}>
        <h1 className={styles['title']}>{t('hall.pair')}</h1>
        <p className={styles['digits']} data-tabular aria-live="polite">
          {code ?? '····'}
        </p>
        {lost ? <p>{t('hall.pair.no-line')}</p> : null}
        {code === undefined && !lost ? <p>{t('hall.pair.again')}</p> : null}
      </main>
    </div>
  )
}
