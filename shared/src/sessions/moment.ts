import type { Instant } from '../lib/clock.ts'
import type { PersonId } from '../lib/id.ts'
import type { Result } from '../lib/result.ts'
import type { Actor } from '../people/actor.ts'
import type { Level } from '../people/person.ts'
import type { SessionCommand, SessionCommandKind } from './command.ts'
import type { Refusal } from './refusal.ts'
import { type Phase, resolvePerson, type Session, type SharedSession } from './session.ts'

/** Where somebody comes from: what people are mixed by. */
export interface Origin {
  readonly organisation: string
  readonly level: Level
}

/** Where people come from: the roster knows, the session does not. Only used to mix them. */
export type Origins = ReadonlyMap<PersonId, Origin>

/** The organisation of a person; nothing for who named none, for two of those are no colleagues. */
export function organisationOf(origins: Origins, person: PersonId): string | undefined {
  return origins.get(person)?.organisation || undefined
}

/** What a table is to have people of: Rijk and region most of all. Nothing for who is none of these. */
export function layerOf(origins: Origins, person: PersonId): string | undefined {
  const level = origins.get(person)?.level
  if (level === 'provincie' || level === 'gemeente') return 'regio'
  return level === 'overig' ? undefined : level
}

/** What a decision may look at besides the session and the command. */
export interface Moment {
  readonly actor: Actor
  readonly now: Instant
  readonly origins: Origins
}

/** What came of a command: the session as it is from now on, or why not. */
export type Stepped = Result<Session, Refusal>

/** One command by its kind. */
export type Asked<Kind extends SessionCommandKind> = Extract<SessionCommand, { kind: Kind }>

/** Why something cannot be done in this phase. */
export function outOfPhase({ kind }: Phase): 'session-closed' | 'not-in-this-phase' {
  return kind === 'closed' ? 'session-closed' : 'not-in-this-phase'
}

/** The actor as the session knows it: who was merged into another acts as that other. */
export function actAs({ people }: SharedSession, actor: Actor): Actor {
  if (actor.kind !== 'participant') return actor
  const person = resolvePerson(people, actor.person)
  return person === undefined || person.id === actor.person ? actor : { ...actor, person: person.id }
}
