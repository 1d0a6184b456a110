import type { DocumentName } from '@tafelronde/shared/tables/document-names.ts'
import { Button } from '../ui/button.tsx'
import { useWords } from '../words/use-words.ts'
import { useUndoing } from './use-undoing.ts'

/** "Maak ongedaan" where there is no menu for it; absent while there is nothing of one's own to take back. */
export function UndoButton({ paper }: { readonly paper: DocumentName }) {
  const { t } = useWords()
  const { canUndo, undo } = useUndoing(paper)
  return canUndo ? (
    <Button kind="plain" onPress={undo}>
      {t('ui.undo')}
    </Button>
  ) : null
}
