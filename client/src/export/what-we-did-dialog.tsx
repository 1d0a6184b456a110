import { WHAT_WE_DID_LENGTH } from '@tafelronde/shared/sessions/what-we-did-length.ts'
import { useState } from 'react'
import type { HttpRefused } from '../connection/ask-http.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Stack } from '../ui/stack.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { useWords } from '../words/use-words.ts'

interface WhatWeDidDialogProps {
  /** What stands there now. */
  readonly text: string
  /** Somebody wrote it: the report can tell it by itself again. */
  readonly isOwn: boolean
  readonly busy: boolean
  /** Why it was not done: what was typed stays. */
  readonly refused: HttpRefused | undefined
  /** With an empty text the report tells it by itself. */
  readonly onTell: (text: string) => void
  readonly onClose: () => void
}

/** Asks for what was done that day in own words. */
export function WhatWeDidDialog({ text, isOwn, busy, refused, onTell, onClose }: WhatWeDidDialogProps) {
  const { t } = useWords()
  const [typed, setTyped] = useState(text)
  return (
    <Dialog
      title={t('report.day')}
      open
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={busy} onPress={() => onTell(typed.trim())}>
            {t('ui.save')}
          </Button>
          {isOwn ? (
            <Button busy={busy} onPress={() => onTell('')}>
              {t('report.day.back')}
            </Button>
          ) : null}
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
        </>
      }
    >
      <Stack gap={2}>
        <RefusalNotice refused={refused} />
        <TextArea
          label={t('report.day.text')}
          hint={t('report.day.text.hint')}
          value={typed}
          onChange={setTyped}
          rows={6}
          maxRows={16}
          maxLength={WHAT_WE_DID_LENGTH}
        />
      </Stack>
    </Dialog>
  )
}
