import type { TableId } from '@tafelronde/shared/lib/id.ts'
import type { Paper } from '@tafelronde/shared/notes/note.ts'
import type { SessionCommand } from '@tafelronde/shared/sessions/command.ts'
import type { NextMove } from '@tafelronde/shared/sessions/next-move.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import type { DeskNews } from '@tafelronde/shared/wire/live-events.ts'
import { createContext, use } from 'react'

/** All that the parts of the desk share. */
export interface Desk {
  readonly session: SharedSession
  readonly news: DeskNews | undefined
  readonly papers: ReadonlyMap<TableId, Paper>
  readonly move: NextMove
  /** Asks something of the session; resolves to whether it was done. What was refused is told at the top. */
  readonly ask: (command: SessionCommand) => Promise<boolean>
  readonly busy: boolean
}

export const DeskContext = createContext<Desk | undefined>(undefined)

/** The desk around this part of it. */
export function useDesk(): Desk {
  const desk = use(DeskContext)
  if (desk === undefined) throw new Error('This part stands outside the desk')
  return desk
}
