import { type Kind, kinds } from '@tafelronde/shared/notes/note.ts'
import { Dialog } from '../ui/dialog.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { Button } from '../ui/button.tsx'
import { useWords } from '../words/use-words.ts'
import { nameConclusion } from './label-for.ts'

interface KindDialogProps {
  readonly title: string
  readonly kind: Kind
  readonly onChoose: (kind: Kind) => void
  readonly onClose: () => void
}

/** The kinds with their hints; a choice counts at once. */
export function KindDialog({ title, kind, onChoose, onClose }: KindDialogProps) {
  const { t } = useWords()
  const hints: Partial<Record<Kind, string>> = {
    afweging: t('kind.afweging.hint'),
    randvoorwaarde: t('kind.randvoorwaarde.hint'),
  }
  return (
    <Dialog
      title={title}
      open
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={onClose}>
          {t('ui.close')}
        </Button>
      }
    >
      <RadioGroup
        label={t('harvest.conclusion.kind')}
        value={kind}
        choices={kinds.map((each) => ({ value: each, label: nameConclusion(each, t), hint: hints[each] }))}
        onChange={onChoose}
      />
    </Dialog>
  )
}
