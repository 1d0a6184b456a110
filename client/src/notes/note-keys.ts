import type { NoteId, SessionId } from '@tafelronde/shared/lib/id.ts'
import { nanoid } from 'nanoid'
import { keep, readKept } from './kept.ts'

/** Makes the key that proves, in an anonymous session, that a briefje is this browser's: one per briefje, so that no two tell of the same writer. */
export function makeNoteKey(session: SessionId, note: NoteId): string {
  const key = nanoid(32)
  keep(keyOf(session, note), key)
  return key
}

export function readNoteKey(session: SessionId, note: NoteId): string | undefined {
  return readKept(keyOf(session, note))
}

function keyOf(session: SessionId, note: NoteId): string {
  return `tafelronde:key:${session}:${note}`
}
