import { RESTORE_TIME } from '@tafelronde/shared/notes/decide-paper.ts'
import { type Note } from '@tafelronde/shared/notes/note.ts'
import { useNow } from '../connection/use-now.ts'
import { Button } from '../ui/button.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './removed-note.module.css'

interface RemovedNoteProps {
  readonly note: Note
  readonly onRestore: () => void
}

/** For ten seconds the whole table sees that a briefje went, and can put it back. */
export function RemovedNote({ note, onRestore }: RemovedNoteProps) {
  const { t } = useWords()
  const now = useNow()
  if (note.removedAt === undefined || now - note.removedAt > RESTORE_TIME) return null
  return (
    <li className={styles['removed']}>
      <span role="status">{t('paper.removed')}</span>
      <Button kind="plain" onPress={onRestore} label={`${t('ui.put-back')}: ${note.text.slice(0, 60)}`}>
        {t('ui.put-back')}
      </Button>
    </li>
  )
}
