import { type Instant } from '@tafelronde/shared/lib/clock.ts'
import { type Actor } from '@tafelronde/shared/people/actor.ts'
import { type SessionCommand } from '@tafelronde/shared/sessions/command.ts'
import { type Origins, type Stepped } from '@tafelronde/shared/sessions/moment.ts'
import { improveSeating } from '@tafelronde/shared/sessions/seats.ts'
import { type Session } from '@tafelronde/shared/sessions/session.ts'
import { step } from '@tafelronde/shared/sessions/step.ts'

/** A command, and all that its outcome depends on. */
export interface ToDecide {
  readonly session: Session
  readonly command: SessionCommand
  readonly actor: Actor
  readonly now: Instant
  readonly origins: Origins
}

/** A seating on the desk, to be made better in so many steps of the search. */
export interface ToImprove {
  readonly session: Session
  readonly origins: Origins
  readonly iterations: number
}

/** Where commands are decided. Whoever decides gives the same answer to the same question; all hold to one contract. */
export interface Decider {
  /** What the command does to the session. Fails only when something is broken. */
  decide(asked: ToDecide): Promise<Stepped>
  /** The session with a better seating on the desk; nothing when none was found. Fails only when something is broken. */
  improve(asked: ToImprove): Promise<Session | undefined>
}

/** Decides on the thread that asks. */
export const decideHere: Decider = {
  async decide({ session, command, actor, now, origins }) {
    return step(session, command, actor, now, origins)
  },
  async improve({ session, origins, iterations }) {
    return improveSeating(session, origins, iterations)
  },
}
