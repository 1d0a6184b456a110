import { type OpenedPapers } from '@tafelronde/shared/harvest/session-file.ts'
import { type TableId } from '@tafelronde/shared/lib/id.ts'
import { type Paper } from '@tafelronde/shared/notes/note.ts'
import { openAuthors } from '../notes/sealed-author.ts'
import { type LiveSession } from '../sessions/live-session.ts'

/** All papers as they are on disk, with who wrote what. For nobody's eyes but the server's and an organiser's. */
export async function readOpenedPapers(live: LiveSession): Promise<OpenedPapers> {
  const { authorKey } = live.read()
  const papers = Object.entries(await live.readPapers()) as [TableId, Paper][]
  return Object.fromEntries(papers.map(([table, paper]) => [table, openAuthors(paper, { table, authorKey })]))
}
