import type { PaperCommandKind } from '@tafelronde/shared/notes/paper-command.ts'
import type { Refused } from '@tafelronde/shared/wire/live-events.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'

interface RefusedNoteProps {
  readonly refused: Refused
  /** What was asked; words that were to be laid when absent. */
  readonly what?: PaperCommandKind
  readonly onRetry: () => void
  readonly onLetGo: () => void
}

/** What the server did not do. Words stay here until the writer says what is to become of them. */
export function RefusedNote({ refused, what = 'lay-note', onRetry, onLetGo }: RefusedNoteProps) {
  const { t } = useWords()
  const holdsWords = what === 'lay-note' || what === 'lay-paper-notes'
  const actions = (
    <>
      <Button onPress={onRetry}>{t('ui.try-again')}</Button>
      <Button kind={holdsWords ? 'danger' : 'quiet'} onPress={onLetGo}>
        {t(holdsWords ? 'draft.discard' : 'ui.close')}
      </Button>
    </>
  )
  if (what === 'remove-note' && refused.why === 'too-many-tries') {
    return <Notice tone="warning" title={t('note.removed-many')} announced actions={actions} />
  }
  return <RefusalNotice refused={refused} actions={actions} />
}
