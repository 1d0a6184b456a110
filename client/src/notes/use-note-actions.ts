import { canChangeNote } from '@tafelronde/shared/notes/decide-paper.ts'
import { mayType } from '@tafelronde/shared/notes/may-type.ts'
import type { Note } from '@tafelronde/shared/notes/note.ts'
import { paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import { useMemo } from 'react'
import { useOutbox } from '../connection/use-outbox.ts'
import { useWriting } from '../connection/use-writing.ts'
import { layWords } from './lay-words.ts'
import type { NoteActions } from './note-card.tsx'
import { readNoteKey } from './note-keys.ts'
import type { WritingPlace } from './paper-place.ts'

/** No letter is taken for the sake of the last moment's travel: whoever begins to type has to be in time. */
const inTime = Number.POSITIVE_INFINITY

/** What this screen can do with the briefjes of a paper. */
export function useNoteActions(place: WritingPlace, buildOn?: (note: Note) => void): NoteActions {
  const outbox = useOutbox()
  const writing = useWriting()
  const { session, actor, table, round } = place
  return useMemo(() => {
    const keyed = ({ id }: Note) => {
      const key = readNoteKey(session.id, id)
      return key === undefined ? {} : { key }
    }
    return {
      document: paperDocument(session.id, table),
      canType: ({ note, entry }) =>
        // What was refused never came to lie anywhere.
        !(entry?.delivery.kind === 'refused' && entry.request.command.kind === 'lay-note') &&
        mayType({ session, actor, table, now: inTime }, { kind: 'note', round: note.round }),
      isTheirs: ({ note, own }) => {
        const keyHash = readNoteKey(session.id, note.id) === undefined ? undefined : note.keyHash
        return canChangeNote({ session, actor, table, keyHash }, note, own)
      },
      buildOn,
      setKind: (note, noteKind) =>
        outbox.add({ table, round, command: { kind: 'set-note-kind', note: note.id, noteKind, ...keyed(note) } }),
      remove: (note) => outbox.add({ table, round, command: { kind: 'remove-note', note: note.id, ...keyed(note) } }),
      restore: (note) => outbox.add({ table, round, command: { kind: 'restore-note', note: note.id, ...keyed(note) } }),
      lay: (text) => layWords(outbox, session, { table, round, text }),
      letGoOfWords: (id) => writing.letGo(id),
      retry: (id) => outbox.retry(id),
      letGo: (id) => outbox.letGo(id),
    }
  }, [session, actor, table, round, buildOn, outbox, writing])
}
