import { cleanText, isBlank } from '@tafelronde/shared/notes/clean-text.ts'
import { NOTE_LENGTH } from '@tafelronde/shared/notes/note.ts'
import { useEffect, useRef, useState } from 'react'
import { forgetKept, keep, readKept } from '../notes/kept.ts'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './conclusions-to-read.module.css'

interface MissingFormProps {
  /** Under which what is written is kept on this device from the first letter. */
  readonly draftKey: string
  readonly onLay: (text: string) => void
  readonly onCancel: () => void
}

/** A few words about what is missed in a conclusion. */
export function MissingForm({ draftKey, onLay, onCancel }: MissingFormProps) {
  const { t } = useWords()
  const area = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(() => readKept(draftKey) ?? '')
  const used = cleanText(text).length
  const tooLong = used > NOTE_LENGTH
  const [isLeftEmpty, setIsLeftEmpty] = useState(false)
  useEffect(() => area.current?.focus(), [])

  function write(words: string): void {
    setText(words)
    setIsLeftEmpty(false)
    if (isBlank(words)) forgetKept(draftKey)
    else keep(draftKey, words)
  }

  function lay(): void {
    if (isBlank(text) || tooLong) {
      setIsLeftEmpty(isBlank(text))
      area.current?.focus()
      return
    }
    forgetKept(draftKey)
    onLay(text)
  }

  return (
    <div className={styles['form']}>
      <TextArea
        ref={area}
        label={t('readback.what')}
        value={text}
        rows={1}
        maxRows={6}
        error={tooLong ? t('too-long', { used, limit: NOTE_LENGTH }) : isLeftEmpty ? t('readback.empty') : undefined}
        onChange={write}
        onEnter={lay}
        onEscape={onCancel}
      />
      <div className={styles['buttons']}>
        <Button kind="primary" onPress={lay}>
          {t('readback.send')}
        </Button>
        <Button onPress={onCancel}>{t('ui.cancel')}</Button>
      </div>
    </div>
  )
}
