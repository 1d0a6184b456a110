import { knownNotes } from '@tafelronde/shared/harvest/gather.ts'
import type { TableId } from '@tafelronde/shared/lib/id.ts'
import type { NoteRef, Paper } from '@tafelronde/shared/notes/note.ts'
import { readPaper } from '@tafelronde/shared/notes/paper-document.ts'
import type { LiveSession } from '../sessions/live-session.ts'

/** The notes that lie on these tables, as it is on disk: reading all papers of a large café takes ten milliseconds. */
export async function readKnownNotes(live: LiveSession, tables: Iterable<TableId>): Promise<ReadonlySet<NoteRef>> {
  const papers: Record<TableId, Paper> = {}
  for (const table of new Set(tables)) {
    const paper = await live.openPaper(table)
    if (paper !== undefined) papers[table] = await paper.inspect(readPaper)
  }
  return knownNotes(papers)
}
