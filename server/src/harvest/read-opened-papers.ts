import type { OpenedPapers } from '@tafelronde/shared/harvest/session-file.ts'
import type { TableId } from '@tafelronde/shared/lib/id.ts'
import type { OpenedPaper, Paper } from '@tafelronde/shared/notes/note.ts'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { openAuthors } from '../notes/sealed-author.ts'
import type { LiveSession } from '../sessions/live-session.ts'

/** All papers as they are on disk, with who wrote what. For nobody's eyes but the server's and an organiser's. */
export async function readOpenedPapers(live: LiveSession): Promise<OpenedPapers> {
  const { authorKey } = live.read()
  const papers = Object.entries(await live.readPapers()) as [TableId, Paper][]
  const opened: Record<TableId, OpenedPaper> = {}
  for (const [table, paper] of papers) {
    opened[table] = openAuthors(paper, { table, authorKey })
    // A session may have thousands of notes: between two papers everything else goes on.
    await nextTurn()
  }
  return opened
}
