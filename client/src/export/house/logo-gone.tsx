import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useWords } from '../../words/use-words.ts'

interface LogoGoneProps {
  readonly title: string
  readonly onPutBack: () => Promise<void>
}

/** Says that a logo was taken away, and stays as the way back until something takes its place. */
export function LogoGone({ title, onPutBack }: LogoGoneProps) {
  const { t } = useWords()
  const [busy, setBusy] = useState(false)

  async function putBack(): Promise<void> {
    setBusy(true)
    await onPutBack()
    setBusy(false)
  }

  return (
    <Notice
      title={title}
      announced
      actions={
        <Button busy={busy} onPress={() => void putBack()}>
          {t('ui.put-back')}
        </Button>
      }
    />
  )
}
