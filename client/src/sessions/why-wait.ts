import type { TableId } from '@tafelronde/shared/lib/id.ts'
import { isWritten, type Paper } from '@tafelronde/shared/notes/note.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'

/** How far the cards of a round are: why the desk waits before it changes tables. */
export interface CardCount {
  readonly written: number
  readonly tables: number
  /** The tables whose card is still empty. */
  readonly missing: readonly Table[]
}

/** Counts the cards of a round. A table on paper passes its card on by hand, and an empty table has none to write. */
export function countCards(
  { programme, seatings }: SharedSession,
  papers: ReadonlyMap<TableId, Paper>,
  round: number,
): CardCount {
  const seating = seatings[round] ?? {}
  const writing = programme.tables.filter(({ id, kind }) => kind !== 'paper' && (seating[id]?.length ?? 0) > 0)
  const missing = writing.filter(({ id }) => !isWritten(papers.get(id)?.cards.find((card) => card.round === round)))
  return { written: writing.length - missing.length, tables: writing.length, missing }
}
