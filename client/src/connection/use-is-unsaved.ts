import type { DocumentName } from '@tafelronde/shared/tables/document-names.ts'
import { useSyncExternalStore } from 'react'
import { useWriting } from './use-writing.ts'

/** Whether something that was typed in this document on this page is not saved yet. */
export function useIsUnsaved(document: DocumentName): boolean {
  const words = useWriting().typed(document)
  return useSyncExternalStore(words.subscribe, () => words.unsaved().length > 0)
}
