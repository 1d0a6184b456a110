import { RESTORE_TIME } from '@tafelronde/shared/notes/decide-paper.ts'
import { isBlank } from '@tafelronde/shared/notes/clean-text.ts'
import type { Note } from '@tafelronde/shared/notes/note.ts'
import { useEffect } from 'react'
import { useNow } from '../connection/use-now.ts'
import { readAlertLevel } from '../tables/alerts.ts'
import { Button } from '../ui/button.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
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
  const announcer = useAnnounce()
  const isFresh = note.removedAt !== undefined && now - note.removedAt <= RESTORE_TIME
  // As everything that others do here: gathered, never while typing, and only for who wants to hear it.
  useEffect(() => {
    if (isFresh && readAlertLevel() === 'all') announcer.gather('removed', () => t('paper.removed'))
  }, [isFresh, announcer, t])
  if (!isFresh) return null
  const words = isBlank(note.text) ? t('note.empty') : note.text.slice(0, 60)
  return (
    <li className={styles['removed']}>
      <span>{t('paper.removed')}</span>
      <Button kind="plain" onPress={onRestore} label={`${t('ui.put-back')}: ${words}`}>
        {t('ui.put-back')}
      </Button>
    </li>
  )
}
