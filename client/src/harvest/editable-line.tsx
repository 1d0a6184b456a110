import type { FindSpans } from '@tafelronde/shared/harvest/telling-words.ts'
import { isBlank } from '@tafelronde/shared/notes/clean-text.ts'
import { CONCLUSION_LENGTH } from '@tafelronde/shared/notes/note.ts'
import { harvestDocument } from '@tafelronde/shared/tables/document-names.ts'
import { type Ref, useState } from 'react'
import { useTypedText } from '../connection/use-typed-text.ts'
import { SharedArea } from '../notes/shared-area.tsx'
import { TypingLine } from '../notes/typing-line.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './conclusion.module.css'
import { OwnWords } from './own-words.tsx'
import { useBoard } from './use-board.ts'

interface EditableLineProps {
  readonly field: string
  readonly label: string
  /** What to do about a line without words; absent where it goes by itself. */
  readonly emptyWords: string | undefined
  readonly onEnter: () => void
  /** Its own words are told apart from those of its briefjes. */
  readonly findOwnWords: FindSpans
  /** Left without a word in it. */
  readonly onLeaveEmpty?: (() => void) | undefined
  readonly ref?: Ref<HTMLTextAreaElement>
}

/** A line that is changed where it stands, by several people at once: it looks like the text it is until one types. */
export function EditableLine({
  field,
  label,
  emptyWords,
  onEnter,
  findOwnWords,
  onLeaveEmpty,
  ref,
}: EditableLineProps) {
  const { t } = useWords()
  const { session, markTooLong } = useBoard()
  const document = harvestDocument(session.id)
  const words = useTypedText(document, field)
  const [within, setWithin] = useState(false)
  const text = words.text ?? ''
  const isEmpty = words.text !== undefined && isBlank(text)
  const isNearlyFull = text.length > CONCLUSION_LENGTH * 0.8
  return (
    <div className={styles['line']}>
      <SharedArea
        ref={ref}
        document={document}
        field={field}
        words={words}
        limit={CONCLUSION_LENGTH}
        label={label}
        labelHidden
        // Whoever is still typing in it has not left it empty.
        error={isEmpty && !within && words.typists.length === 0 ? emptyWords : undefined}
        maxRows={12}
        sayTooLong={(used) => t('harvest.too-long', { used, limit: CONCLUSION_LENGTH })}
        onTooLong={(isTooLong) => markTooLong(field, isTooLong)}
        onEnter={onEnter}
        onFocus={() => setWithin(true)}
        onBlur={() => {
          setWithin(false)
          if (isEmpty) onLeaveEmpty?.()
        }}
      />
      <OwnWords line={text} find={findOwnWords} />
      {words.typists.length === 0 && !isNearlyFull ? null : (
        <div className={styles['lineNews']}>
          <TypingLine typists={words.typists} />
          {isNearlyFull ? (
            // Read out when it appears; as it counts along with what is typed it is not read out again.
            <span className={styles['used']} role="status" aria-atomic="false" aria-relevant="additions">
              {t('ui.characters', { used: text.length, limit: CONCLUSION_LENGTH })}
            </span>
          ) : null}
        </div>
      )}
    </div>
  )
}
