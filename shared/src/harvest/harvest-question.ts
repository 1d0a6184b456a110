import type { Instant } from '../lib/clock.ts'
import type { Result } from '../lib/result.ts'
import type { NoteRef } from '../notes/note.ts'
import type { Actor } from '../people/actor.ts'
import type { Refusal } from '../sessions/refusal.ts'
import type { SharedSession } from '../sessions/session.ts'
import type { Harvest, Voice } from './conclusion.ts'
import type { HarvestChange } from './harvest-change.ts'
import type { HarvestCommand } from './harvest-command.ts'

/** A command with all that is needed to judge it. */
export interface HarvestQuestion {
  readonly actor: Actor
  readonly session: SharedSession
  readonly harvest: Harvest
  /** At least every note of the papers that the command is about, less those that are removed. */
  readonly knownNotes: ReadonlySet<NoteRef>
  readonly command: HarvestCommand
  readonly now: Instant
  /** The actor's word on the conclusion that the command is about, where it is one person's. */
  readonly voice?: Voice | undefined
}

export type HarvestAnswer = Result<HarvestChange, Refusal>
