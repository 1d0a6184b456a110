import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'
import { CopyUnsaved } from './copy-unsaved.tsx'

/** Says at once that this browser keeps nothing, as in a private window, and offers to copy what would be lost. */
export function NotKept() {
  const { t } = useWords()
  const [understood, setUnderstood] = useState(false)
  if (understood) return null
  return (
    <Notice
      tone="warning"
      title={t('not-kept')}
      announced
      actions={
        <>
          <CopyUnsaved />
          <Button onPress={() => setUnderstood(true)}>{t('ui.close')}</Button>
        </>
      }
    />
  )
}
