import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Stack } from '../ui/stack.tsx'
import { useWords } from '../words/use-words.ts'
import { useBoard } from './use-board.ts'

interface CloseDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly onLook: () => void
}

/** Ends the day, at any time; says what still lies without a place. */
export function CloseDialog({ open, onClose, onLook }: CloseDialogProps) {
  const { t } = useWords()
  const { session, gathered, askSession } = useBoard()
  const [busy, setBusy] = useState(false)
  const left = gathered.count.withoutPlace

  async function close(): Promise<void> {
    setBusy(true)
    await askSession({ kind: 'close', after: session.step })
    setBusy(false)
    onClose()
  }

  return (
    <Dialog
      title={t('close.title')}
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={busy} onPress={() => void close()}>
            {t('close.leftover.close')}
          </Button>
          {left > 0 ? (
            <Button onPress={onLook}>{t('close.leftover.look')}</Button>
          ) : (
            <Button onPress={onClose}>{t('ui.cancel')}</Button>
          )}
        </>
      }
    >
      <Stack gap={1}>
        <p>{left > 0 ? t('close.leftover', { count: left }) : t('close.leftover.none')}</p>
        <p>{t('close.after')}</p>
        <p>{t('close.settle-later')}</p>
      </Stack>
    </Dialog>
  )
}
