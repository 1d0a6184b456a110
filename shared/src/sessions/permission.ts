import type { PersonId, TableId } from '../lib/id.ts'
import { accept, refuse, type Result } from '../lib/result.ts'
import type { Actor } from '../people/actor.ts'
import type { Person } from '../people/person.ts'
import { groupOf, tableOf } from '../programme/programme.ts'
import { seatOf } from '../rotation/seating.ts'
import type { DocumentParts } from '../tables/document-names.ts'
import type { SessionCommand, SessionCommandKind } from './command.ts'
import { actAs } from './moment.ts'
import { findParticipant } from './people.ts'
import type { Refusal } from './refusal.ts'
import { currentRound, hostedTable, type SharedSession, tableNow } from './session.ts'

/**
 * Who may ask for a command:
 *   plan    organisers and facilitators           desk    facilitators
 *   self    a participant, for no one else        table   whoever is at the table, or its screen
 *   seat    as table, but where a table has a host only the host
 *   beside  as seat, about people who sit at that table, until the day is closed
 */
type Reach = 'plan' | 'desk' | 'self' | 'table' | 'seat' | 'beside'

const reach: Readonly<Record<SessionCommandKind, Reach>> = {
  'change-programme': 'plan',
  'expect-people': 'plan',
  'open-arrival': 'desk',
  'next-item': 'desk',
  'show-seating': 'desk',
  'open-round': 'desk',
  'change-tables': 'desk',
  'begin-harvest': 'desk',
  'begin-plenary': 'desk',
  close: 'desk',
  'step-back': 'desk',
  extend: 'desk',
  'two-more-minutes': 'desk',
  'stop-clock': 'desk',
  'resume-clock': 'desk',
  'set-minutes': 'desk',
  'make-seating': 'desk',
  'give-seating': 'desk',
  'move-person': 'desk',
  'take-seating': 'desk',
  'free-seat': 'desk',
  'undo-seats': 'desk',
  'close-table': 'desk',
  'open-table': 'desk',
  rebalance: 'desk',
  'sit-elsewhere': 'self',
  'choose-table': 'self',
  'add-person': 'seat',
  'change-person': 'desk',
  'merge-people': 'desk',
  'mark-here': 'beside',
  'mark-gone': 'beside',
  'mark-cancelled': 'desk',
  leave: 'self',
  'come-back': 'self',
  'i-am-here': 'self',
  'tick-seen': 'table',
  'untick-seen': 'table',
  'name-host': 'desk',
  'become-host': 'self',
  'call-desk': 'table',
  'answer-call': 'desk',
  'end-call': 'table',
  'show-on-screen': 'desk',
  'use-language-model': 'desk',
  discuss: 'desk',
  'change-support': 'desk',
  'close-support': 'desk',
  'tell-what-we-did': 'plan',
}

/**
 * Whether this actor may ask for this at all. Comes before every question of what exists: whoever may not ask is not
 * told which tables or people there are.
 */
export function mayCommand(actor: Actor, command: SessionCommand, session: SharedSession): Result<null, Refusal> {
  const kind = reach[command.kind]
  switch (actor.kind) {
    case 'organiser':
      return kind === 'plan' ? accept(null) : refuse('not-allowed')
    case 'facilitator':
      return kind === 'self' ? refuse('not-allowed') : accept(null)
    case 'participant':
      return mayParticipant(session, actAs(session, actor), command, kind)
    case 'table-screen':
      return kind === 'table' || kind === 'seat' || kind === 'beside'
        ? mayAtTable(session, command, actor.table, undefined)
        : refuse('not-allowed')
    case 'hall':
      return refuse('not-allowed')
  }
}

/** Whether this actor may read this document now. A paper that no table of this session has is nobody's. */
export function canReadDocument(actor: Actor, parts: DocumentParts, session: SharedSession): boolean {
  if (parts.session !== session.id || !belongs(actor, session)) return false
  switch (parts.kind) {
    case 'session':
      return true
    case 'paper':
      return tableOf(session.programme, parts.table) !== undefined && canReadPaper(actor, parts.table, session)
    case 'harvest':
      return session.harvestOpen || actor.kind === 'facilitator' || hostOf(actor, session) !== undefined
  }
}

function canReadPaper(actor: Actor, table: TableId, session: SharedSession): boolean {
  if (session.harvestOpen || actor.kind === 'facilitator') return true
  if (actor.kind === 'table-screen') return actor.table === table
  if (hostOf(actor, session) === table) return true
  const known = actAs(session, actor)
  return known.kind === 'participant' && hasSatAt(session, known.person, table)
}

/** Whether this person sits at the table, walks to it, or has sat there in an earlier round. */
export function hasSatAt(session: SharedSession, person: PersonId, table: TableId): boolean {
  const round = currentRound(session) ?? -1
  const isThere = session.seatings.slice(0, round + 1).some((seating) => seatOf(seating, person) === table)
  return isThere || session.closedTables?.[table]?.sat?.includes(person) === true
}

function mayParticipant(
  session: SharedSession,
  actor: Actor,
  command: SessionCommand,
  kind: Reach,
): Result<null, Refusal> {
  const person = actor.kind === 'participant' ? findParticipant(session, actor.person) : undefined
  if (person === undefined || kind === 'plan' || kind === 'desk') return refuse('not-allowed')
  // Whoever has left can come back, and has no table until then.
  if (kind === 'self') return accept(null)
  if (person.attendance !== 'here') return refuse('not-allowed')
  const hosted = hostOf(actor, session)
  if (hosted !== undefined && tableIn(command, session) === hosted) return accept(null)
  return mayAtTable(session, command, tableNow(session, person.id), hosted)
}

function mayAtTable(
  session: SharedSession,
  command: SessionCommand,
  own: TableId | undefined,
  hosted: TableId | undefined,
): Result<null, Refusal> {
  const kind = reach[command.kind]
  const table = tableIn(command, session)
  if (table === undefined) return refuse(kind === 'beside' ? 'not-at-this-table' : 'not-allowed')
  if (table !== own) return refuse('not-at-this-table')
  const isHostsTask = kind !== 'table' && session.hosts[table] !== undefined && hosted !== table
  return isHostsTask ? refuse('not-allowed') : accept(null)
}

function tableIn(command: SessionCommand, session: SharedSession): TableId | undefined {
  if (command.kind === 'mark-gone') return tableOfPeople(session, [command.person], 'here')
  // Only a mistake is undone at the table: who was never here, or sat elsewhere, is the desk's to place.
  if (command.kind === 'mark-here') return tableOfPeople(session, command.people, 'gone')
  return 'table' in command ? command.table : undefined
}

/** The one table at which all of these people have their seat now, when that is how they are. */
function tableOfPeople(
  session: SharedSession,
  people: readonly PersonId[],
  attendance: Person['attendance'],
): TableId | undefined {
  if (session.phase.kind === 'closed') return undefined
  const tables = people.map((id) => {
    const person = findParticipant(session, id)
    return person?.attendance === attendance ? tableNow(session, person.id) : undefined
  })
  return tables.every((table) => table === tables[0]) ? tables[0] : undefined
}

function hostOf(actor: Actor, session: SharedSession): TableId | undefined {
  const known = actAs(session, actor)
  return known.kind === 'participant' ? hostedTable(session, known.person) : undefined
}

/** Whether this is still someone of this session: a badge outlives a person who was taken off the list. */
function belongs(actor: Actor, session: SharedSession): boolean {
  const known = actAs(session, actor)
  switch (known.kind) {
    case 'participant':
      return findParticipant(session, known.person) !== undefined
    case 'table-screen':
      return tableOf(session.programme, known.table) !== undefined
    case 'hall':
      return groupOf(session.programme, known.group) !== undefined
    case 'facilitator':
    case 'organiser':
      return true
  }
}
