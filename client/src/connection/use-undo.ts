import type { DocumentName } from '@tafelronde/shared/tables/document-names.ts'
import { useMemo, useSyncExternalStore } from 'react'
import type { Taken, Undoable } from './undo-stack.ts'
import { useWriting } from './use-writing.ts'

export interface Undo extends Undoable {
  /** Takes back the last thing done here that is still one's own, and nothing of anybody else; answers what it did. */
  readonly undo: () => Taken | undefined
  readonly redo: () => Taken | undefined
}

/** What this page did to a document, to take back and to do again. */
export function useUndo(document: DocumentName): Undo {
  const stack = useWriting().undo(document)
  const can = useSyncExternalStore(stack.can.subscribe, stack.can.read)
  return useMemo(() => ({ ...can, undo: () => stack.undo(), redo: () => stack.redo() }), [can, stack])
}
