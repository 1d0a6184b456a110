import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useWords } from '../words/use-words.ts'

interface WithdrawDialogProps {
  readonly busy: boolean
  readonly onWithdraw: () => void
  readonly onClose: () => void
}

/** Says what it means before a link that others may have kept is ended for good. */
export function WithdrawDialog({ busy, onWithdraw, onClose }: WithdrawDialogProps) {
  const { t } = useWords()
  return (
    <Dialog
      title={t('publish.withdraw')}
      open
      onClose={onClose}
      describedBy="withdraw-means"
      actions={
        <>
          <Button kind="danger" busy={busy} onPress={onWithdraw}>
            {t('publish.withdraw.do')}
          </Button>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
        </>
      }
    >
      <p id="withdraw-means">{t('publish.withdraw.means')}</p>
    </Dialog>
  )
}
