import { NOTE_LENGTH } from '@tafelronde/shared/notes/note.ts'
import { cleanText } from '@tafelronde/shared/notes/clean-text.ts'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './change-note.module.css'

interface ChangeNoteProps {
  readonly text: string
  /** With the new text, or with nothing when it stays as it was. */
  readonly onDone: (text: string | undefined) => void
}

/** Changes the text of a briefje in its own place. */
export function ChangeNote({ text, onDone }: ChangeNoteProps) {
  const { t } = useWords()
  const [typed, setTyped] = useState(text)
  const area = useRef<HTMLTextAreaElement>(null)
  const used = cleanText(typed).length
  const tooLong = used > NOTE_LENGTH
  const save = () => {
    if (used > 0 && !tooLong) onDone(cleanText(typed))
  }

  useEffect(() => {
    area.current?.focus()
    area.current?.setSelectionRange(area.current.value.length, area.current.value.length)
  }, [])

  return (
    <li className={styles['change']}>
      <TextArea
        ref={area}
        label={t('ui.change')}
        labelHidden
        value={typed}
        rows={2}
        error={tooLong ? t('too-long', { used, limit: NOTE_LENGTH }) : undefined}
        onChange={setTyped}
        onEnter={save}
        onEscape={() => onDone(undefined)}
      />
      <div className={styles['buttons']}>
        <Button kind="primary" onPress={save}>
          {t('ui.save')}
        </Button>
        <Button onPress={() => onDone(undefined)}>{t('ui.cancel')}</Button>
      </div>
    </li>
  )
}
