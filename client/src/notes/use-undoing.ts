import type { DocumentName } from '@tafelronde/shared/tables/document-names.ts'
import { useMemo } from 'react'
import type { Taken } from '../connection/undo-stack.ts'
import { useUndo } from '../connection/use-undo.ts'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'

export interface Undoing {
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly undo: () => void
  readonly redo: () => void
}

/** Takes back what this person did, and says what that was: often it lies out of sight. */
export function useUndoing(document: DocumentName): Undoing {
  const { t } = useWords()
  const announcer = useAnnounce()
  const { canUndo, canRedo, undo, redo } = useUndo(document)
  return useMemo(() => {
    const say = (taken: Taken | undefined, typed: 'undo.typed' | 'redo.typed') => {
      if (taken === undefined) announcer.announce(t(typed === 'undo.typed' ? 'undo.nothing' : 'redo.nothing'))
      else if (taken === 'remove-note') announcer.announce(t('undo.away'))
      else if (taken === 'restore-note') announcer.announce(t('undo.back'))
      else announcer.announce(t(typed))
    }
    return {
      canUndo,
      canRedo,
      undo: () => say(undo(), 'undo.typed'),
      redo: () => say(redo(), 'redo.typed'),
    }
  }, [canUndo, canRedo, undo, redo, announcer, t])
}
