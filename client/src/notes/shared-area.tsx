import { cleanTyped } from '@tafelronde/shared/notes/clean-text.ts'
import type { DocumentName } from '@tafelronde/shared/tables/document-names.ts'
import { type Ref, useEffect, useEffectEvent, useState } from 'react'
import type { TypedText } from '../connection/use-typed-text.ts'
import { readAlertLevel } from '../tables/alerts.ts'
import { TypedArea } from '../ui/typed-area.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import { keepUngiven, readUngiven } from './ungiven.ts'
import { useTypingSentence } from './use-typing-sentence.ts'
import { useUndoing } from './use-undoing.ts'

interface SharedAreaProps {
  readonly document: DocumentName
  readonly field: string
  readonly words: TypedText
  readonly limit: number
  readonly multiline?: boolean
  readonly label: string
  readonly labelHidden?: boolean
  readonly error?: string | undefined
  readonly sayTooLong: (used: number) => string
  readonly rows?: number
  readonly maxRows?: number
  readonly placeholder?: string
  /** Whether something stands here that does not fit. */
  readonly onTooLong?: (isTooLong: boolean) => void
  readonly onEnter?: () => void
  readonly onEscape?: () => void
  readonly onFocus?: () => void
  readonly onBlur?: () => void
  readonly ref?: Ref<HTMLTextAreaElement> | undefined
}

/** A text of a paper or of the harvest, to type in together. What does not fit stays on this device until it does. */
export function SharedArea(props: SharedAreaProps) {
  const { document, field, words, limit, multiline = false, onTooLong, ref, ...area } = props
  const { t } = useWords()
  const undoing = useUndoing(document)
  const [ungiven] = useState(() => readUngiven(document, field))
  useTypingNews(words)
  // What is not in sight has nothing to say.
  const leave = useEffectEvent(() => onTooLong?.(false))
  useEffect(() => () => leave(), [])
  return (
    <TypedArea
      {...area}
      {...(ref !== undefined && { ref })}
      words={words}
      limit={limit}
      clean={(typed) => cleanTyped(typed, { multiline })}
      sayFull={t('typed.full', { limit })}
      undoing={undoing}
      ungiven={ungiven}
      onUngiven={(now) => {
        keepUngiven(document, field, now)
        onTooLong?.(now !== undefined)
      }}
    />
  )
}

/** Says, gathered and never while typing, that somebody else types in the same text. */
function useTypingNews({ typists }: TypedText): void {
  const announcer = useAnnounce()
  const say = useTypingSentence()
  const sayNow = useEffectEvent(() => say(typists))
  const who = typists.join(' ')
  useEffect(() => {
    // Who came and went before it could be said is not news any more.
    if (who !== '' && readAlertLevel() === 'all') announcer.gather('typing', () => sayNow())
  }, [who, announcer])
}
