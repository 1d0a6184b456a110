import type { ConclusionId, NoteId, PersonId, TableId } from '@tafelronde/shared/lib/id.ts'
import { cleanText } from '@tafelronde/shared/notes/clean-text.ts'
import type { Kind, NoteRound } from '@tafelronde/shared/notes/note.ts'
import type { PaperRequest } from '@tafelronde/shared/notes/paper-command.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import type { Outbox } from '../connection/outbox.ts'
import { newId } from '../connection/session-connection.ts'
import { makeNoteKey } from './note-keys.ts'

/** Words for a briefje that has yet to be laid, at the table and for the round that they were written for. */
export interface LooseWords {
  readonly table: TableId
  readonly round: NoteRound
  readonly text: string
  readonly kind?: Kind | undefined
  readonly parent?: NoteId | undefined
  /** The conclusion in which something is missed. */
  readonly about?: ConclusionId | undefined
  /** On a table's screen: whose words these are. */
  readonly author?: PersonId | undefined
}

/** Lays words on a table as a briefje, by default of one's own. */
export function layWords(outbox: Outbox, session: SharedSession, words: LooseWords): PaperRequest {
  const { table, round, kind, parent, about, author } = words
  const note = newId<'note'>()
  return outbox.add({
    table,
    round,
    command: {
      kind: 'lay-note',
      note,
      text: cleanText(words.text),
      ...(kind !== undefined && { noteKind: kind }),
      ...(parent !== undefined && { parent }),
      ...(about !== undefined && { about }),
      ...(session.programme.anonymous && { key: makeNoteKey(session.id, note) }),
      ...(author !== undefined && { author }),
    },
  })
}
