import type { TableId } from '@tafelronde/shared/lib/id.ts'
import type { NoteRound } from '@tafelronde/shared/notes/note.ts'
import { useCallback, useState } from 'react'
import { type Draft, forgetDraft, keepDraft, readDraft, type Writer } from './drafts.ts'

export interface DraftInHand {
  readonly draft: Draft
  readonly write: (
    change: Partial<Pick<Draft, 'text'>> & {
      readonly kind?: Draft['kind'] | null
      readonly parent?: Draft['parent'] | null
    },
  ) => void
  readonly clear: () => void
}

/** What is being written at a table, kept on this device from the first letter. Belongs to one mounted composer. */
export function useDraft(writer: Writer, table: TableId, round: NoteRound): DraftInHand {
  const [draft, setDraft] = useState<Draft>(() => {
    const kept = readDraft(writer, table)
    // Words of an earlier round at the same table go on in this one: the writer never left.
    return kept === undefined ? { table, round, text: '' } : { ...kept, round }
  })
  const write: DraftInHand['write'] = useCallback(
    ({ text, kind, parent }) =>
      setDraft((former) => {
        const { kind: formerKind, parent: formerParent, ...rest } = former
        const nextKind = kind === undefined ? formerKind : kind
        const nextParent = parent === undefined ? formerParent : parent
        const next: Draft = {
          ...rest,
          round,
          ...(text !== undefined && { text }),
          ...(nextKind !== undefined && nextKind !== null && { kind: nextKind }),
          ...(nextParent !== undefined && nextParent !== null && { parent: nextParent }),
        }
        keepDraft(writer, next)
        return next
      }),
    [writer, round],
  )
  const clear = useCallback(() => {
    forgetDraft(writer, table)
    setDraft({ table, round, text: '' })
  }, [writer, table, round])
  return { draft, write, clear }
}
