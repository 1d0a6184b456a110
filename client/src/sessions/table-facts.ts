import type { PersonId, TableId } from '@tafelronde/shared/lib/id.ts'
import { isWritten, type Paper } from '@tafelronde/shared/notes/note.ts'
import { currentRound, type Call, type SharedSession } from '@tafelronde/shared/sessions/session.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'

/** What the desk sees of one table. Silence is neutral: nothing here says that a table does badly. */
export interface TableFacts {
  readonly table: Table
  readonly seated: readonly PersonId[]
  /** How many of the seated were seen there, by a tick or a tap. */
  readonly here: number
  /** Briefjes of the round that runs, or ran last. */
  readonly notes: number
  readonly card: boolean
  readonly host: PersonId | undefined
  readonly call: Call | undefined
}

/** The facts of a table in the round that counts now. */
export function readTableFacts(session: SharedSession, table: Table, paper: Paper | undefined): TableFacts {
  const round = currentRound(session)
  const seating = round === undefined ? {} : (session.seatings[round] ?? {})
  const seated = (seating[table.id] ?? []).filter((person) => session.people[person]?.attendance === 'here')
  return {
    table,
    seated,
    here: seated.filter((person) => isSeen(session, person, table.id)).length,
    notes: paper?.notes.filter((note) => note.round === round && note.removedAt === undefined).length ?? 0,
    card: isWritten(paper?.cards.find((card) => card.round === round)),
    host: session.hosts[table.id],
    call: session.calls[table.id],
  }
}

/** Whether someone was seen in the round that counts now. Who hosts a table does not have to walk to it. */
export function isSeen(session: SharedSession, person: PersonId, table?: TableId): boolean {
  const round = currentRound(session)
  if (round === undefined) return false
  return session.seen[person] === round || (table !== undefined && session.hosts[table] === person)
}

/** Tables that called, the longest wait first. */
export function readCalls({
  programme,
  calls,
}: SharedSession): readonly { readonly table: Table; readonly call: Call }[] {
  return programme.tables
    .flatMap((table) => {
      const call = calls[table.id]
      return call === undefined ? [] : [{ table, call }]
    })
    .toSorted((a, b) => a.call.at - b.call.at)
}
