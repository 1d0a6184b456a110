import type { Harvest } from '@tafelronde/shared/harvest/conclusion.ts'
import type { Gathered, Papers } from '@tafelronde/shared/harvest/gather.ts'
import type { HarvestCommand } from '@tafelronde/shared/harvest/harvest-command.ts'
import type { Proposals } from '@tafelronde/shared/harvest/proposals/proposal.ts'
import type { Actor } from '@tafelronde/shared/people/actor.ts'
import type { SessionCommand } from '@tafelronde/shared/sessions/command.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { createContext, use } from 'react'
import type { Undoing } from '../notes/use-undoing.ts'

/** What all parts of the harvest board share. */
export interface Board {
  readonly session: SharedSession
  readonly actor: Actor
  /** Whether a facilitator looks: moves the room and its screens. */
  readonly isDesk: boolean
  readonly harvest: Harvest
  readonly papers: Papers
  readonly proposals: Proposals
  readonly gathered: Gathered
  /** Asks things of the harvest, as one deed that can be taken back; resolves to whether it was done. What was refused is told
   * at the top. */
  readonly ask: (...commands: readonly HarvestCommand[]) => Promise<boolean>
  readonly undoing: Undoing
  /** A line says whether something stands in it that does not fit, and that nobody else has. */
  readonly markTooLong: (field: string, isTooLong: boolean) => void
  readonly askSession: (command: SessionCommand) => Promise<boolean>
}

export const BoardContext = createContext<Board | undefined>(undefined)

/** The harvest board around this part of it. */
export function useBoard(): Board {
  const board = use(BoardContext)
  if (board === undefined) throw new Error('This part stands outside the harvest board')
  return board
}
