import type { TableId } from '@tafelronde/shared/lib/id.ts'
import type { Paper } from '@tafelronde/shared/notes/note.ts'
import { useMemo, useRef } from 'react'
import { useMine } from '../connection/use-mine.ts'
import { useOutboxEntries } from '../connection/use-outbox.ts'
import { keepSame, type ShownNote, showNotes } from './shown-notes.ts'

/** The briefjes of a paper as this device shows them. One that did not change is the same as before. */
export function useShownNotes(table: TableId, paper: Paper): readonly ShownNote[] {
  const entries = useOutboxEntries()
  const mine = useMine(table)
  const former = useRef<readonly ShownNote[]>([])
  return useMemo(() => {
    former.current = keepSame(former.current, showNotes(paper, entries, table, mine))
    return former.current
  }, [paper, entries, table, mine])
}
