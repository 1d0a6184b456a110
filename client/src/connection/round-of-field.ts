import { isId } from '@tafelronde/shared/lib/id.ts'
import type { NoteRound } from '@tafelronde/shared/notes/note.ts'
import { readNoteRound } from '@tafelronde/shared/notes/paper-document.ts'
import type * as Y from 'yjs'

/** The round that a field belongs to: its note's, also after that was removed, or its card's. */
export function roundOfField(document: Y.Doc, field: string): NoteRound | undefined {
  const [kind, key = ''] = field.split('/')
  if (kind === 'note' && isId<'note'>(key)) return readNoteRound(document, key)
  return kind === 'card' && /^\d{1,2}$/.test(key) ? Number(key) : undefined
}
