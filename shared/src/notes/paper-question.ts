import type { Instant } from '../lib/clock.ts'
import type { TableId } from '../lib/id.ts'
import type { Result } from '../lib/result.ts'
import type { Actor } from '../people/actor.ts'
import type { Refusal } from '../sessions/refusal.ts'
import type { SharedSession } from '../sessions/session.ts'
import type { NoteRound, OpenedPaper } from './note.ts'
import type { PaperChange } from './paper-change.ts'
import type { PaperCommand } from './paper-command.ts'

/** A command with all that is needed to judge it: `table` and `round` are those that it was written for. */
export interface PaperQuestion {
  readonly actor: Actor
  readonly session: SharedSession
  readonly table: TableId
  readonly round: NoteRound
  readonly paper: OpenedPaper
  readonly command: PaperCommand
  /** In anonymous sessions: the hash of the key in the command, where it has one. */
  readonly keyHash?: string | undefined
  readonly now: Instant
}

/** Who asks about which paper. */
export type PaperPlace = Pick<PaperQuestion, 'actor' | 'session' | 'table'>

export type PaperAnswer = Result<PaperChange, Refusal>
