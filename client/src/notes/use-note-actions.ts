import { canChangeNote } from '@tafelronde/shared/notes/decide-paper.ts'
import { type Note } from '@tafelronde/shared/notes/note.ts'
import { useMemo } from 'react'
import { useOutbox } from '../connection/use-outbox.ts'
import { type NoteActions } from './note-card.tsx'
import { readNoteKey } from './note-keys.ts'
import { type WritingPlace } from './paper-place.ts'

/** What this screen can do with the briefjes of a paper. */
export function useNoteActions(place: WritingPlace, buildOn?: (note: Note) => void): NoteActions {
  const outbox = useOutbox()
  const { session, actor, table, round } = place
  return useMemo(() => {
    const keyed = ({ id }: Note) => {
      const key = readNoteKey(session.id, id)
      return key === undefined ? {} : { key }
    }
    return {
      canChange: ({ note, own }) => {
        const keyHash = readNoteKey(session.id, note.id) === undefined ? undefined : note.keyHash
        return canChangeNote({ session, actor, table, keyHash }, note, own)
      },
      buildOn,
      change: (note, text) =>
        outbox.add({ table, round, command: { kind: 'change-note', note: note.id, text, ...keyed(note) } }),
      remove: (note) => outbox.add({ table, round, command: { kind: 'remove-note', note: note.id, ...keyed(note) } }),
      restore: (note) => outbox.add({ table, round, command: { kind: 'restore-note', note: note.id, ...keyed(note) } }),
      retry: (id) => outbox.retry(id),
      letGo: (id) => outbox.letGo(id),
    }
  }, [session, actor, table, round, buildOn, outbox])
}
