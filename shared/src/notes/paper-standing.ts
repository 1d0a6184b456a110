import type { PersonId, TableId, ThemeId } from '../lib/id.ts'
import { accept, refuse, type Result } from '../lib/result.ts'
import type { Actor } from '../people/actor.ts'
import { rounds, tableOf } from '../programme/programme.ts'
import { seatOf } from '../rotation/seating.ts'
import type { Refusal } from '../sessions/refusal.ts'
import { lastBegunRound, resolvePerson, type SharedSession, tookPart } from '../sessions/session.ts'
import { isSettled } from '../sessions/settlement.ts'
import type { NoteRound } from './note.ts'
import type { PaperPlace } from './paper-question.ts'

/**
 * What an actor is to a table's paper:
 *
 *   desk        a facilitator: at every table
 *   host        the host of this table, in every round
 *   seated      sits or sat here, in the round that is asked about
 *   screen      the screen that belongs to this table
 *   elsewhere   takes part, but not here
 *   none        does not write at tables at all
 */
export type Standing = 'desk' | 'host' | 'seated' | 'screen' | 'elsewhere' | 'none'

/** What the actor is to this table's paper in this round; `any` asks for all rounds that were begun. */
export function standingAt(session: SharedSession, actor: Actor, table: TableId, round: NoteRound | 'any'): Standing {
  switch (actor.kind) {
    case 'organiser':
    case 'hall':
      return 'none'
    case 'facilitator':
      return 'desk'
    case 'table-screen':
      return actor.table === table ? 'screen' : 'elsewhere'
    case 'participant': {
      const person = whoIs(session, actor.person)
      if (person === undefined) return 'none'
      if (isHostOf(session, person, table)) return 'host'
      return sitsAt(session, person, table, round) ? 'seated' : 'elsewhere'
    }
  }
}

/** What the actor is to a paper, or why the actor may not come near it: the rules at every paper's door. */
export function enterPaper({ session, actor, table }: PaperPlace, round: NoteRound | 'any'): Result<Standing, Refusal> {
  const standing = standingAt(session, actor, table, round)
  if (standing === 'none') return refuse('not-allowed')
  const trusted = standing === 'desk' || standing === 'host'
  if (session.phase.kind === 'closed' && !trusted) return refuse('session-closed')
  if (standing === 'elsewhere') return refuse('not-at-this-table')
  return tableOf(session.programme, table) === undefined ? refuse('unknown-table') : accept(standing)
}

/** The same for who comes to write: nobody does while the report is settled. */
export function enterToWrite(place: PaperPlace, round: NoteRound | 'any'): Result<Standing, Refusal> {
  const standing = enterPaper(place, round)
  return standing.ok && isSettled(place.session) ? refuse('report-settled') : standing
}

/** Without a host, everyone at the table may do what a host does. */
export function mayDoHostTasks(session: SharedSession, table: TableId, standing: Standing): boolean {
  if (standing === 'desk' || standing === 'host') return true
  return session.hosts[table] === undefined && (standing === 'seated' || standing === 'screen')
}

/** The person behind an id, who may have turned out to be another; undefined for who takes no part. */
export function whoIs({ people }: SharedSession, id: PersonId): PersonId | undefined {
  const person = resolvePerson(people, id)
  return person === undefined || person.attendance === 'cancelled' ? undefined : person.id
}

/** Whether a person sits or sat at this table in this round, or in any round that was begun. */
export function sitsAt(session: SharedSession, id: PersonId, table: TableId, round: NoteRound | 'any'): boolean {
  const person = whoIs(session, id)
  if (person === undefined) return false
  if (round === 'harvest') return lastTableOfTheme(session, person, tableOf(session.programme, table)?.theme) === table
  if (round !== 'any') return seatIn(session, person, round) === table
  const last = lastBegunRound(session) ?? -1
  for (let begun = 0; begun <= last; begun++) if (seatIn(session, person, begun) === table) return true
  return false
}

/** Where someone who took part sat last: on that paper one adds what is missed at the harvest. */
export function lastTable(session: SharedSession, id: PersonId): TableId | undefined {
  return tablesBackwards(session, id)[0]
}

/** Where they sat last for this theme: on that paper one adds what a conclusion of it misses. */
export function lastTableOfTheme(
  session: SharedSession,
  id: PersonId,
  theme: ThemeId | undefined,
): TableId | undefined {
  return tablesBackwards(session, id).find((table) => tableOf(session.programme, table)?.theme === theme)
}

/** The tables at which someone who took part sat, the last one first. */
function tablesBackwards(session: SharedSession, id: PersonId): readonly TableId[] {
  const person = session.people[id]
  if (person === undefined || !tookPart(person)) return []
  const tables: TableId[] = []
  for (let round = lastBegunRound(session) ?? -1; round >= 0; round--) {
    const table = seatIn(session, id, round)
    if (table !== undefined) tables.push(table)
  }
  return tables
}

/** Whether a round of the draaiboek was opened. */
export function hasBegun(session: SharedSession, round: number): boolean {
  return round <= (lastBegunRound(session) ?? -1)
}

export function isRound(session: SharedSession, round: number): boolean {
  return round >= 0 && round < rounds(session.programme).length
}

function isHostOf(session: SharedSession, person: PersonId, table: TableId): boolean {
  const host = session.hosts[table]
  return host !== undefined && whoIs(session, host) === person
}

/** Seats may still be told of a person who was merged since. */
function seatIn(session: SharedSession, person: PersonId, round: number): TableId | undefined {
  const seating = session.seatings[round]
  const direct = seatOf(seating, person)
  if (direct !== undefined) return direct
  for (const other of Object.values(session.people)) {
    if (other.attendance === 'merged' && whoIs(session, other.id) === person) {
      const table = seatOf(seating, other.id)
      if (table !== undefined) return table
    }
  }
  return undefined
}
