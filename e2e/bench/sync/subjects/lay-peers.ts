import * as Y from 'yjs'
import type { NoteId, SessionId, TableId } from '@tafelronde/shared/lib/id.ts'
import type { Note } from '@tafelronde/shared/notes/note.ts'
import { applyPaperChange } from '@tafelronde/shared/notes/paper-document.ts'
import { paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import { newId } from '@tafelronde/server/auth/new-token.ts'
import { fetchDocument } from '../crowd/fetch-document.ts'
import type { Dialect } from '../dialects/dialect.ts'
import { forEachAtOnce } from '../measure/pause.ts'
import type { ServerProcess } from '../measure/server-process.ts'
import type { LaidTable, Layout, Place } from './subject.ts'

/** Lays tables where anybody may come in: the same papers that our server makes, sent by a first browser. */
export async function layAnywhere(
  server: ServerProcess,
  { sessions, tables, people, notes }: Layout,
  dialect: Dialect | undefined,
): Promise<readonly (readonly LaidTable[])[]> {
  const laid = Array.from({ length: sessions }, () => {
    const session = newId<'session'>()
    return Array.from({ length: tables }, () => layTable(server.port, session, newId<'table'>(), people, notes))
  })
  if (dialect !== undefined) {
    await forEachAtOnce(laid.flat(), 16, async ({ document, base, places }) => {
      const [place] = places
      if (place !== undefined) await fetchDocument(place.target, dialect, document, { brings: base })
    })
  }
  return laid
}

/** What a prepared note says before anybody types in it. */
export function noteText(number: number): string {
  return `Briefje ${number + 1}: `
}

function layTable(port: number, session: SessionId, table: TableId, people: number, notes: number): LaidTable {
  const document = paperDocument(session, table)
  const ids = Array.from({ length: notes }, () => newId<'note'>())
  return { document, base: makePaper(ids), notes: ids, places: Array.from({ length: people }, () => seat()) }

  function seat(): Place {
    return {
      target: { port, path: `/${document}`, headers: {} },
      client: 2 ** 31 + Math.floor(Math.random() * 2 ** 31),
    }
  }
}

function makePaper(ids: readonly NoteId[]): Uint8Array {
  const paper = new Y.Doc()
  paper.clientID = 1 + Math.floor(Math.random() * (2 ** 31 - 1))
  const notes = ids.map((id, number): Note => ({
    id,
    round: 0,
    text: noteText(number),
    laidAt: Date.now() + number,
    late: false,
    fromPaper: true,
  }))
  applyPaperChange(paper, { kind: 'lay-notes', notes })
  const base = Y.encodeStateAsUpdate(paper)
  paper.destroy()
  return base
}
