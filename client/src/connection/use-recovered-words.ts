import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type { TableId } from '@tafelronde/shared/lib/id.ts'
import type { NoteRound } from '@tafelronde/shared/notes/note.ts'
import { readDocumentName } from '@tafelronde/shared/tables/document-names.ts'
import { useMemo, useSyncExternalStore } from 'react'
import { useWriting } from './use-writing.ts'

/** Words that somebody typed here and that no text took: they wait for their writer. */
export interface RecoveredText {
  readonly id: string
  readonly field: string
  /** All that stood in the field. */
  readonly text: string
  /** What stood there before. */
  readonly base: string
  /** The table on whose paper they were written; none in the harvest. */
  readonly table: TableId | undefined
  readonly round: NoteRound | undefined
  readonly at: Instant
}

export interface RecoveredList {
  readonly words: readonly RecoveredText[]
  /** They were used in another place, or thrown away: forgotten on this device. */
  readonly letGo: (id: string) => void
}

/** What came back, of one table or of everywhere in the session. */
export function useRecoveredWords(of?: TableId | 'harvest'): RecoveredList {
  const writing = useWriting()
  const { recovered } = writing
  const all = useSyncExternalStore(recovered.subscribe, recovered.read)
  return useMemo(() => {
    const words = all.flatMap(({ id, document, words: { field, base, typed, round, at } }): RecoveredText[] => {
      const place = readDocumentName(document)
      const table = place?.kind === 'paper' ? place.table : undefined
      if (of !== undefined && of !== (table ?? 'harvest')) return []
      return [{ id, field, text: typed, base, table, round, at }]
    })
    return { words, letGo: (id) => writing.letGo(id) }
  }, [all, of, writing])
}
