import type { ConclusionId } from '@tafelronde/shared/lib/id.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Stack } from '../ui/stack.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './action-bar.module.css'
import { useThemeBoard } from './use-theme-board.ts'

interface AddToDialogProps {
  readonly title?: string
  readonly choices: readonly { readonly id: ConclusionId; readonly n: number }[]
  readonly onChoose: (conclusion: ConclusionId) => void
  readonly onClose: () => void
}

/** Conclusions with their whole line, to choose one. */
export function AddToDialog({ title, choices, onChoose, onClose }: AddToDialogProps) {
  const { t } = useWords()
  const { conclusions } = useThemeBoard()
  return (
    <Dialog
      title={title ?? t('harvest.bar.add-to-title')}
      open
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('ui.cancel')}</Button>}
    >
      <Stack gap={1} element="ul">
        {choices.map(({ id, n }) => (
          <li key={id}>
            <button
              type="button"
              className={styles['choice']}
              onClick={() => {
                onClose()
                onChoose(id)
              }}
            >
              <strong>{n}</strong>
              <span>{conclusions[n - 1]?.text}</span>
            </button>
          </li>
        ))}
      </Stack>
    </Dialog>
  )
}
