import { cleanLine } from '@tafelronde/shared/notes/clean-text.ts'
import { type Card, CARD_LINE_LENGTH, CARD_LINES, CARD_QUESTION_LENGTH } from '@tafelronde/shared/notes/note.ts'
import { useEffect, useRef, useState } from 'react'
import { useOutbox, useOutboxEntries } from '../connection/use-outbox.ts'
import { TextArea } from '../ui/text-area.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './card.module.css'
import { type WritingPlace } from './paper-place.ts'
import { SavedMark } from './saved-mark.tsx'

interface CardFieldsProps {
  readonly place: WritingPlace & { readonly round: number }
  readonly card: Card | undefined
  readonly last: boolean
}

/** A pause in typing this long sends the card as it stands. */
const PAUSE = 700

interface Words {
  readonly lines: readonly string[]
  readonly question: string
}

/** The fields of whoever has the pen. Sent at every pause; too long a line waits until it is shorter. */
export function CardFields({ place, card, last }: CardFieldsProps) {
  const { t } = useWords()
  const outbox = useOutbox()
  const { table, round } = place
  const [words, setWords] = useState<Words>(() => ({
    lines: Array.from({ length: CARD_LINES }, (_, line) => card?.lines[line] ?? ''),
    question: card?.question ?? '',
  }))
  const unsent = useRef<Words>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const entry = useOutboxEntries().findLast(
    ({ request }) => request.table === table && request.round === round && request.command.kind === 'write-card',
  )

  const send = useRef(() => {})
  useEffect(() => {
    send.current = () => {
      clearTimeout(timer.current)
      const written = unsent.current
      if (written === undefined || isTooLong(written)) return
      unsent.current = undefined
      outbox.add({
        table,
        round,
        command: { kind: 'write-card', lines: [...written.lines], question: written.question },
      })
    }
  }, [outbox, table, round])
  // Whoever leaves the page, or loses the pen, has said what stands here.
  useEffect(() => () => send.current(), [])

  function write(next: Words): void {
    setWords(next)
    unsent.current = next
    clearTimeout(timer.current)
    timer.current = setTimeout(() => send.current(), PAUSE)
  }

  return (
    <div className={styles['fields']}>
      <fieldset className={styles['lines']}>
        <legend>{t(last ? 'card.fields.last' : 'card.fields.lines')}</legend>
        {words.lines.map((text, line) => (
          <TextArea
            key={line}
            label={t('card.fields.line', { n: line + 1 })}
            labelHidden
            value={text}
            maxRows={4}
            placeholder={t('card.fields.line', { n: line + 1 })}
            error={tooLong(text, CARD_LINE_LENGTH)}
            onChange={(typed) => write({ ...words, lines: words.lines.with(line, typed) })}
            onBlur={() => send.current()}
          />
        ))}
      </fieldset>
      <TextArea
        label={t('card.fields.question')}
        value={words.question}
        maxRows={4}
        error={tooLong(words.question, CARD_QUESTION_LENGTH)}
        onChange={(question) => write({ ...words, question })}
        onBlur={() => send.current()}
      />
      <div className={styles['saved']}>{entry === undefined ? null : <SavedMark entry={entry} />}</div>
    </div>
  )

  function tooLong(text: string, limit: number): string | undefined {
    const used = cleanLine(text).length
    return used > limit ? t('card.too-long', { used, limit }) : undefined
  }
}

function isTooLong({ lines, question }: Words): boolean {
  return (
    lines.some((line) => cleanLine(line).length > CARD_LINE_LENGTH) || cleanLine(question).length > CARD_QUESTION_LENGTH
  )
}
