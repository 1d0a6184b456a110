import { type Refused } from '@tafelronde/shared/wire/live-events.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { useWords } from '../words/use-words.ts'

interface RefusedNoteProps {
  readonly refused: Refused
  readonly onRetry: () => void
  readonly onLetGo: () => void
}

/** Words that the server did not take: they stay here until the writer says what to do with them. */
export function RefusedNote({ refused, onRetry, onLetGo }: RefusedNoteProps) {
  const { t } = useWords()
  return (
    <RefusalNotice
      refused={refused}
      actions={
        <>
          <Button onPress={onRetry}>{t('ui.try-again')}</Button>
          <Button kind="danger" onPress={onLetGo}>
            {t('draft.discard')}
          </Button>
        </>
      }
    />
  )
}
