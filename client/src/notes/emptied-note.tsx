import { useEffect, useRef } from 'react'
import { Button } from '../ui/button.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './change-note.module.css'

interface EmptiedNoteProps {
  /** Absent for whoever may not take the briefje away. */
  readonly onRemove: (() => void) | undefined
  /** Absent where nothing ever stood in it. */
  readonly onPutBack: (() => void) | undefined
}

/** No briefje stays on the table without a word: whoever emptied it says what is to become of it. */
export function EmptiedNote({ onRemove, onPutBack }: EmptiedNoteProps) {
  const { t } = useWords()
  const buttons = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Whoever is still in the field asked for it by key; whoever went elsewhere stays there.
    const { current } = buttons
    if (current?.closest('li')?.contains(document.activeElement) === true) current.querySelector('button')?.focus()
  }, [])
  return (
    <div className={styles['emptied']}>
      <p role="status">{t('note.empty')}</p>
      <div ref={buttons} className={styles['buttons']}>
        {onPutBack === undefined ? null : <Button onPress={onPutBack}>{t('note.empty.put-back')}</Button>}
        {onRemove === undefined ? null : (
          <Button kind="danger" onPress={onRemove}>
            {t('ui.remove')}
          </Button>
        )}
      </div>
    </div>
  )
}
