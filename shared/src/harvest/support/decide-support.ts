import type { PersonId, TableId } from '../../lib/id.ts'
import { accept, refuse, type Result } from '../../lib/result.ts'
import type { Actor } from '../../people/actor.ts'
import { countsOn, supportOf } from '../../programme/support.ts'
import { tableOf } from '../../programme/programme.ts'
import { actAs } from '../../sessions/moment.ts'
import { findParticipant } from '../../sessions/people.ts'
import { canReadDocument } from '../../sessions/permission.ts'
import type { Refusal } from '../../sessions/refusal.ts'
import { hostedTable, lastBegunRound, type SharedSession, tableNow } from '../../sessions/session.ts'
import { isSettled } from '../../sessions/settlement.ts'
import { dotsLeft, type OwnSupport } from './support.ts'
import { noteIn, type Subject } from './subject.ts'
import type { SupportCommand } from './support-command.ts'

/** A command with all that is needed to judge it. */
export interface SupportAsked {
  readonly actor: Actor
  readonly session: SharedSession
  /** In whose place, where not one's own. */
  readonly of?: PersonId | undefined
  readonly command: SupportCommand
  /** What the person whose dots these are has given. */
  readonly own: OwnSupport
  /** Whether this note lies there, or this conclusion stands. */
  readonly isThere: boolean
}

/** What comes of it; `nothing` when it asks for what is already so. */
export type SupportChange = { readonly kind: 'nothing' } | SupportCommand

/** On what somebody can give dots at this moment, and whether opinions are asked. */
export interface Weighing {
  readonly notes: boolean
  readonly conclusions: boolean
  readonly opinions: boolean
}

/** What is weighed now. Notes from the first round on, conclusions while they are discussed, until weighing is closed. */
export function weighingNow(session: SharedSession): Weighing {
  const { dots, opinions } = supportOf(session.programme)
  const open = isOpen(session)
  const discussing = open && session.phase.kind === 'plenary'
  return {
    notes: open && countsOn(dots, 'notes'),
    conclusions: discussing && countsOn(dots, 'conclusions'),
    opinions: discussing && opinions,
  }
}

/** Whether everyone may see what the conclusions got: not before nobody can be led by it any more. */
export function isSupportShown({ phase, supportClosed, programme }: SharedSession): boolean {
  const { dots, opinions } = supportOf(programme)
  return (dots !== 'none' || opinions) && (supportClosed === true || phase.kind === 'closed')
}

/** Whether dots that were given can still be taken back. Also where none are given any more. */
export function canTakeBack(session: SharedSession): boolean {
  return isOpen(session)
}

function isOpen({ phase, supportClosed }: SharedSession): boolean {
  const { kind } = phase
  return supportClosed !== true && kind !== 'draft' && kind !== 'arrival' && kind !== 'closed'
}

/**
 * Whose support this is: one's own, or of who sits at one's table and has no device, or sits where all write on one
 * screen. So nobody sees what somebody gave who can do it alone.
 */
export function whoseSupport(
  actor: Actor,
  session: SharedSession,
  of: PersonId | undefined,
): Result<PersonId, Refusal> {
  const known = actAs(session, actor)
  if (known.kind === 'participant') {
    const person = findParticipant(session, known.person)
    if (person === undefined || person.attendance !== 'here') return refuse('not-allowed')
    if (of === undefined || of === person.id) return accept(person.id)
    return sitsAt(session, hostedTable(session, person.id), of)
  }
  if (known.kind !== 'table-screen' || of === undefined) return refuse('not-allowed')
  return sitsAt(session, known.table, of)
}

/** Those at a table whose support is entered there by somebody else. */
export function proxiedAt(session: SharedSession, table: TableId): readonly PersonId[] {
  return Object.values(session.people)
    .map(({ id }) => id)
    .filter((id) => sitsAt(session, table, id).ok)
}

function sitsAt(session: SharedSession, table: TableId | undefined, of: PersonId): Result<PersonId, Refusal> {
  const person = findParticipant(session, of)
  const place = tableOf(session.programme, table)
  if (place === undefined || person?.attendance !== 'here') return refuse('not-allowed')
  if (tableNow(session, person.id) !== place.id) return refuse('not-at-this-table')
  return person.device && place.kind !== 'one-screen' ? refuse('not-allowed') : accept(person.id)
}

/** What whoever enters it for somebody gets to see: of the notes, only those on the table where they sit together. */
export function seenByProxy(own: OwnSupport, table: TableId | undefined): OwnSupport {
  const dots = Object.entries(own.dots).filter(([subject]) => {
    const note = noteIn(subject as Subject)
    return note === undefined || note.table === table
  })
  return { ...own, dots: Object.fromEntries(dots) }
}

/** Decides about a dot or an opinion. Asks for permission first, then whether it is time, then for existence, then for limits. */
export function decideSupport(asked: SupportAsked): Result<SupportChange, Refusal> {
  const { actor, session, of, command, own, isThere } = asked
  const whose = whoseSupport(actor, session, of)
  if (!whose.ok) return whose
  if (isSettled(session)) return refuse('report-settled')
  switch (command.kind) {
    case 'give-dot': {
      const why = whyNotThere(actor, session, command.subject) ?? whyNotNow(session, command.subject)
      if (why !== undefined) return refuse(why)
      if (!isThere) return refuse(noteIn(command.subject) === undefined ? 'unknown-conclusion' : 'unknown-note')
      return dotsLeft(supportOf(session.programme), own) === 0 ? refuse('no-dots-left') : accept(command)
    }
    case 'take-dot': {
      if (!canTakeBack(session)) return refuse('weighing-closed')
      return accept((own.dots[command.subject] ?? 0) > 0 ? command : { kind: 'nothing' })
    }
    case 'say-opinion': {
      if (!weighingNow(session).opinions) return refuse('weighing-closed')
      if (!isThere) return refuse('unknown-conclusion')
      const said = own.opinions[command.conclusion] ?? null
      return accept(said === command.opinion ? { kind: 'nothing' } : command)
    }
  }
}

/** Whoever may not read a paper is not told what lies on it. */
function whyNotThere(actor: Actor, session: SharedSession, subject: Subject): Refusal | undefined {
  const note = noteIn(subject)
  const parts =
    note === undefined
      ? ({ kind: 'harvest', session: session.id } as const)
      : ({ kind: 'paper', session: session.id, table: note.table } as const)
  if (canReadDocument(actor, parts, session)) return undefined
  return note === undefined ? 'not-in-this-phase' : 'not-at-this-table'
}

function whyNotNow(session: SharedSession, subject: Subject): Refusal | undefined {
  const now = weighingNow(session)
  if (noteIn(subject) === undefined) return now.conclusions ? undefined : 'weighing-closed'
  if (!now.notes) return 'weighing-closed'
  return lastBegunRound(session) === undefined ? 'not-in-this-phase' : undefined
}
