import { type Ref } from 'react'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './conclusion.module.css'
import { useTextEdit } from './use-text-edit.ts'

interface EditableLineProps {
  readonly label: string
  readonly shared: string
  readonly limit: number
  readonly save: (text: string) => Promise<boolean>
  readonly keepAs: string
  /** What to do about a line without words. */
  readonly emptyWords: string
  readonly onEnter: () => void
  /** Left without a word in it. */
  readonly onLeaveEmpty?: (() => void) | undefined
  readonly ref?: Ref<HTMLTextAreaElement>
}

/** A line that is changed where it stands: it looks like the text it is until one writes in it. */
export function EditableLine(props: EditableLineProps) {
  const { label, shared, limit, save, keepAs, emptyWords, onEnter, onLeaveEmpty, ref } = props
  const { t } = useWords()
  const { value, theirs, used, wrong, ...editing } = useTextEdit({ shared, limit, save, keepAs })
  const fresh = shared === '' && value === ''
  const error =
    wrong === 'too-long' ? t('harvest.too-long', { used, limit }) : wrong === 'empty' && !fresh ? emptyWords : undefined
  return (
    <div className={styles['line']}>
      <TextArea
        {...(ref !== undefined && { ref })}
        label={label}
        labelHidden
        value={value}
        error={error}
        maxRows={12}
        onChange={editing.type}
        onEnter={() => {
          editing.send()
          onEnter()
        }}
        onFocus={editing.enter}
        onBlur={() => {
          editing.leave()
          if (value === '' && shared === '') onLeaveEmpty?.()
        }}
      />
      {used > limit * 0.8 && wrong === undefined ? (
        <span className={styles['used']} role="status">
          {t('ui.characters', { used, limit })}
        </span>
      ) : null}
      {theirs === undefined ? null : (
        <Notice
          tone="warning"
          title={t('harvest.conflict')}
          announced
          actions={
            <>
              <Button onPress={editing.keepMine}>{t('harvest.conflict.keep-mine')}</Button>
              <Button onPress={editing.takeTheirs}>{t('harvest.conflict.take-theirs')}</Button>
            </>
          }
        >
          {t('harvest.conflict.theirs', { text: theirs })}
        </Notice>
      )}
    </div>
  )
}
