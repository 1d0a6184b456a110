import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './draft-box.module.css'

interface CameBackProps {
  /** What happened, and that the text is safe. */
  readonly title: string
  readonly text: string
  /** What else can be done with it, such as laying it on a table. */
  readonly actions?: ReactNode
  readonly onDiscard: () => void
}

/** Words whose text is gone: here they are, until their writer says what becomes of them. */
export function CameBack({ title, text, actions, onDiscard }: CameBackProps) {
  const { t } = useWords()
  const begin = text.slice(0, 60)
  return (
    <Notice
      announced
      title={title}
      actions={
        <>
          {actions}
          <CopyButton text={() => text} of={begin}>
            {t('ui.copy')}
          </CopyButton>
          <Button kind="danger" onPress={onDiscard} label={`${t('draft.discard')}: ${begin}`}>
            {t('draft.discard')}
          </Button>
        </>
      }
    >
      <p className={styles['text']}>{text}</p>
    </Notice>
  )
}
