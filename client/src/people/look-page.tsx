import type { Invitation, Key } from '@tafelronde/shared/wire/http.ts'
import { useEffect, useState } from 'react'
import type { HttpRefused } from '../connection/ask-http.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { useWords } from '../words/use-words.ts'
import { EntryFrame } from './entry-frame.tsx'
import { lookUp } from './look-up.ts'

interface LookPageProps {
  readonly joinKey: Key
  readonly onFound: (key: Key, invitation: Invitation) => void
}

/** Looks behind a link; shows something only when that takes long or leads nowhere. */
export function LookPage({ joinKey: key, onFound }: LookPageProps) {
  const { t } = useWords()
  const [refused, setRefused] = useState<HttpRefused>()
  const [tries, setTries] = useState(1)

  useEffect(() => {
    let left = false
    void lookUp(key).then((answer) => {
      if (left || answer === undefined) return
      setRefused(answer.ok ? undefined : answer)
      if (answer.ok) onFound(key, answer.value)
    })
    return () => {
      left = true
    }
  }, [key, onFound, tries])

  if (refused === undefined) return <EntryFrame title={t('ui.busy')}>{null}</EntryFrame>
  return (
    <EntryFrame title={t('join.code.title')}>
      <RefusalNotice
        refused={refused}
        actions={
          refused.why === 'no-connection' ? (
            <Button onPress={() => setTries(tries + 1)}>{t('ui.try-again')}</Button>
          ) : (
            <LinkButton href="/doe-mee">{t('join.code.instead')}</LinkButton>
          )
        }
      />
    </EntryFrame>
  )
}
