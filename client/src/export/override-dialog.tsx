import type { HttpRefused } from '../connection/ask-http.ts'
import type { WhatIsLeft } from '@tafelronde/shared/sessions/settlement.ts'
import { useState } from 'react'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Stack } from '../ui/stack.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { useWords } from '../words/use-words.ts'

interface OverrideDialogProps {
  readonly left: WhatIsLeft
  /** Why it was not done: what was typed stays. */
  readonly refused: HttpRefused | undefined
  readonly onSettle: (reason: string) => void
  readonly onClose: () => void
}

/** "Toch vaststellen": asks why, in words that everyone will read with it. */
export function OverrideDialog({ left, refused, onSettle, onClose }: OverrideDialogProps) {
  const { t } = useWords()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const isMissing = reason.trim() === ''

  function settle(): void {
    setTried(true)
    if (!isMissing) onSettle(reason.trim())
  }

  const lacking = [
    ...(left.withoutPlace === 0 ? [] : [t('settle.left.notes', { count: left.withoutPlace })]),
    ...(left.notApproved === 0 ? [] : [t('settle.history.not-approved', { count: left.notApproved })]),
  ]
  return (
    <Dialog
      title={t('settle.anyway')}
      open
      onClose={onClose}
      describedBy="override-left"
      actions={
        <>
          <Button kind="primary" onPress={settle}>
            {t('settle.anyway')}
          </Button>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
        </>
      }
    >
      <Stack gap={2}>
        <RefusalNotice refused={refused} />
        <p id="override-left">
          {t('settle.left')} {lacking.join(' · ')}
        </p>
        <TextArea
          label={t('settle.anyway.why')}
          value={reason}
          onChange={setReason}
          rows={2}
          maxRows={6}
          maxLength={500}
          required
          error={tried && isMissing ? t('settle.anyway.needed') : undefined}
        />
        <p>{t('settle.anyway.printed')}</p>
      </Stack>
    </Dialog>
  )
}
