import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import type { Actor } from '@tafelronde/shared/people/actor.ts'
import type { Seating } from '@tafelronde/shared/rotation/seating.ts'
import type { SessionCommand } from '@tafelronde/shared/sessions/command.ts'
import { erasePerson } from '@tafelronde/shared/sessions/erase-person.ts'
import type { Origins, Stepped } from '@tafelronde/shared/sessions/moment.ts'
import { improveSeats } from '@tafelronde/shared/sessions/seats.ts'
import type { Erasing, Session } from '@tafelronde/shared/sessions/session.ts'
import { step } from '@tafelronde/shared/sessions/step.ts'

/** Who asks, when, and what is known besides the session. */
interface Asked {
  readonly session: Session
  readonly actor: Actor
  readonly now: Instant
  readonly origins: Origins
}

/** A command, and all that its outcome depends on. */
export interface ToDecide extends Asked {
  readonly command: SessionCommand
}

/** Somebody to erase, and what is to become of their notes. */
export interface ToErase extends Asked {
  readonly person: PersonId
  readonly notes: Erasing['notes']
}

/** Seats on the desk, to be made better in so many steps of the search. */
export interface ToImprove {
  readonly session: Session
  readonly origins: Origins
  readonly iterations: number
}

/** Where commands are decided. Whoever decides gives the same answer to the same question; all hold to one contract. */
export interface Decider {
  /** What the command does to the session. Fails only when something is broken. */
  decide(asked: ToDecide): Promise<Stepped>
  /** The session without this person, who leaves seats behind. Fails only when something is broken. */
  erase(asked: ToErase): Promise<Stepped>
  /** Better seats on the desk; nothing when none were found. Fails only when something is broken. */
  improve(asked: ToImprove): Promise<readonly Seating[] | undefined>
}

/** Decides on the thread that asks. */
export const decideHere: Decider = {
  async decide({ session, command, actor, now, origins }) {
    return step(session, command, actor, now, origins)
  },
  async erase({ session, person, notes, ...moment }) {
    return erasePerson(session, person, notes, moment)
  },
  async improve({ session, origins, iterations }) {
    return improveSeats(session, origins, iterations)
  },
}
