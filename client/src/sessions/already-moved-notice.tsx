import { useState } from 'react'
import { useRoster } from '../connection/use-roster.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'
import type { WordKey } from '../words/translate.ts'
import { useDesk } from './use-desk.ts'

interface AlreadyMovedNoticeProps {
  /** The step that stood on this desk when it asked. */
  readonly after: number | undefined
  readonly forget: () => void
}

/** What was done by someone else a moment before: the second click of two did nothing. */
export function AlreadyMovedNotice({ after, forget }: AlreadyMovedNoticeProps) {
  const { t } = useWords()
  const { session } = useDesk()
  const roster = useRoster()
  // What stood in the way is the move of that moment, not one that comes while this is read. The refusal and the move
  // come by different roads: where the refusal is first, the move is waited for.
  const [seen, setSeen] = useState(session)
  if (seen.step === after && session.step !== after) setSeen(session)
  if (seen.step === after) return null
  const { lastMove, phase } = seen
  const name = roster.find(lastMove?.by)?.name || t('desk.somebody')
  const isOpened = lastMove?.what === 'open-round' && phase.kind === 'round'
  const sentence = isOpened
    ? t('desk.already', { name, n: phase.round + 1 })
    : t(sentences[lastMove?.what ?? ''] ?? 'desk.already.move', { name })
  return <Notice title={sentence} announced actions={<Button onPress={forget}>{t('desk.understood')}</Button>} />
}

type NamedSentence = Extract<WordKey, `desk.already.${string}`>

const sentences: Readonly<Record<string, NamedSentence>> = {
  'change-tables': 'desk.already.change',
  extend: 'desk.already.clock',
  'two-more-minutes': 'desk.already.clock',
  'stop-clock': 'desk.already.clock',
  'resume-clock': 'desk.already.clock',
  'step-back': 'desk.already.back',
  close: 'desk.already.close',
}
