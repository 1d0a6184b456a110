import { type UnusedReason, unusedReasons } from '@tafelronde/shared/harvest/unused-reason.ts'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { Stack } from '../ui/stack.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useWords } from '../words/use-words.ts'

interface ReasonDialogProps {
  readonly onChoose: (reason: UnusedReason, remark: string) => void
  readonly onClose: () => void
}

/** Why the ticked briefjes are in no conclusion; a word of explanation may stand beside it. */
export function ReasonDialog({ onChoose, onClose }: ReasonDialogProps) {
  const { t } = useWords()
  const [reason, setReason] = useState<UnusedReason>('anders')
  const [remark, setRemark] = useState('')
  return (
    <Dialog
      title={t('harvest.places.set-aside')}
      open
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            onPress={() => {
              onClose()
              onChoose(reason, remark)
            }}
          >
            {t('harvest.reason.set-aside')}
          </Button>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
        </>
      }
    >
      <Stack gap={2}>
        <RadioGroup
          label={t('harvest.places.set-aside.reason')}
          value={reason}
          choices={unusedReasons.map((value) => ({ value, label: t(`harvest.reason.${value}`) }))}
          onChange={setReason}
        />
        <TextField
          label={t('harvest.reason.remark')}
          note={t('ui.optional')}
          maxLength={200}
          value={remark}
          onChange={setRemark}
        />
      </Stack>
    </Dialog>
  )
}
