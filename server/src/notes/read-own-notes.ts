import type { NoteId, TableId } from '@tafelronde/shared/lib/id.ts'
import { ownNotes } from '@tafelronde/shared/notes/decide-paper.ts'
import { readPaper } from '@tafelronde/shared/notes/paper-document.ts'
import { standingAt } from '@tafelronde/shared/notes/paper-standing.ts'
import type { Actor } from '@tafelronde/shared/people/actor.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import { openAuthors } from './sealed-author.ts'

/** The notes on a table's paper that are this actor's own, since a browser cannot tell them by itself. */
export async function readOwnNotes(live: LiveSession, actor: Actor, table: TableId): Promise<readonly NoteId[]> {
  const session = live.read()
  const standing = standingAt(session, actor, table, 'any')
  // At the harvest everyone opens every paper: nobody's own notes lie where they never sat.
  if (standing === 'none' || standing === 'elsewhere') return []
  const document = await live.openPaper(table)
  if (document === undefined) return []
  const paper = await document.inspect(readPaper)
  const { authorKey } = session
  return ownNotes({ session, actor, table }, openAuthors(paper, { table, authorKey }).notes)
}
