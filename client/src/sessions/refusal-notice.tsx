import type { ReactNode } from 'react'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'
import type { HttpRefused } from '../connection/ask-http.ts'

interface RefusalNoticeProps {
  /** Nothing is shown while nothing was refused. */
  readonly refused: HttpRefused | undefined
  readonly actions?: ReactNode
}

/** Says why something was not done: what happened, what is safe, what to do. */
export function RefusalNotice({ refused, actions }: RefusalNoticeProps) {
  const say = useRefusalSentence()
  if (refused === undefined) return null
  return <Notice tone="warning" title={say(refused)} announced actions={actions} />
}

/** The sentence for a refusal; a fault says the code under which it is found. */
export function useRefusalSentence(): (refused: HttpRefused) => string {
  const { t } = useWords()
  return (refused) => {
    if (refused.why === 'no-connection') return t('refusal-no-connection')
    if (refused.faultId !== undefined) return t('fault', { code: refused.faultId })
    return t(`refusal.${refused.why}`)
  }
}
