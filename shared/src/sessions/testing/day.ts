import type { Instant } from '../../lib/clock.ts'
import type { PersonId } from '../../lib/id.ts'
import type { Actor } from '../../people/actor.ts'
import type { Programme } from '../../programme/programme.ts'
import { id, noon, programme } from '../../programme/testing/plan.ts'
import type { SessionCommand } from '../command.ts'
import { newSession } from '../new-session.ts'
import type { PhaseKind, Session } from '../session.ts'
import { step } from '../step.ts'

export const facilitator: Actor = { kind: 'facilitator', person: id('bram') }

/** A command without the step or deed it is made for: a test's walk fills that in. */
export type Unstepped = SessionCommand extends infer Command
  ? Command extends SessionCommand
    ? Omit<Command, 'after' | 'deed'>
    : never
  : never

export function asParticipant(person: string): Actor {
  return { kind: 'participant', person: id(person) }
}

/** Adds someone who comes in. */
export function adding(person: string, more: Partial<Extract<Unstepped, { kind: 'add-person' }>> = {}): Unstepped {
  return {
    kind: 'add-person',
    person: id(person),
    name: person,
    organisation: '',
    level: 'overig',
    online: false,
    device: true,
    ...more,
  }
}

/** Twelve people, more than two at each table. */
export const crowd = ['ada', 'ben', 'chi', 'daan', 'els', 'fem', 'gijs', 'hana', 'ian', 'jet', 'kees', 'lot'] as const

export interface Click {
  readonly by?: Actor
  readonly at?: Instant
}

/** What a command does to a session, made for the step where it stands. */
export function ask(session: Session, command: Unstepped, { by = facilitator, at = noon }: Click = {}) {
  return step(session, madeFor(session, command), by, at)
}

function madeFor(session: Session, command: Unstepped): SessionCommand {
  if (command.kind === 'undo-seats') return { kind: command.kind, deed: session.deeds?.at(-1)?.at ?? 0 }
  // Of other commands nobody looks at it.
  return { ...command, after: session.step } as SessionCommand
}

/** The session after these commands; one that is refused breaks the test. */
export function walk(session: Session, commands: readonly Unstepped[], click: Click = {}): Session {
  return commands.reduce((now, command) => {
    const result = ask(now, command, click)
    if (!result.ok) throw new Error(`${command.kind} was refused: ${result.why}`)
    return result.value
  }, session)
}

/** A session that has come to this phase with the crowd in it: round 0, or on the way to it, where there are rounds. */
export function dayIn(phase: PhaseKind, changes: Partial<Programme> = {}): Session {
  const session = walk(
    newSession(id('spring'), programme(changes), 'author-key'),
    crowd.map((person) => adding(person)),
  )
  return walk(session, wayTo[phase])
}

/** Every person who sits somewhere in a round, once for each seat. */
export function seated(session: Session, round: number): readonly PersonId[] {
  return Object.values(session.seatings[round] ?? {}).flat()
}

const arrival: readonly Unstepped[] = [{ kind: 'open-arrival' }]
const talk: readonly Unstepped[] = [...arrival, { kind: 'next-item' }]
const rotation: readonly Unstepped[] = [...talk, { kind: 'show-seating' }]
const round: readonly Unstepped[] = [...rotation, { kind: 'open-round' }]
const pause: readonly Unstepped[] = [...round, { kind: 'change-tables' }, { kind: 'open-round' }, { kind: 'next-item' }]
const harvest: readonly Unstepped[] = [
  ...pause,
  { kind: 'change-tables' },
  { kind: 'open-round' },
  { kind: 'begin-harvest' },
]
const plenary: readonly Unstepped[] = [...harvest, { kind: 'begin-plenary' }]

const wayTo: Readonly<Record<PhaseKind, readonly Unstepped[]>> = {
  draft: [],
  arrival,
  talk,
  rotation,
  round,
  break: pause,
  harvest,
  plenary,
  closed: [...plenary, { kind: 'close' }],
}
