import type { DocumentName } from '@tafelronde/shared/tables/document-names.ts'
import { useCallback } from 'react'
import { useWriting } from './use-writing.ts'

/** Waits until everything that was typed in this document on this page is saved. */
export function useUntilSaved(document: DocumentName): () => Promise<void> {
  const words = useWriting().typed(document)
  return useCallback(
    () =>
      new Promise((resolve) => {
        if (words.unsaved().length === 0) return resolve()
        const stop = words.subscribe(() => {
          if (words.unsaved().length > 0) return
          stop()
          resolve()
        })
      }),
    [words],
  )
}
