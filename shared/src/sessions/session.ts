import type { Instant } from '../lib/clock.ts'
import type { ConclusionId, GroupId, PersonId, SessionId, TableId } from '../lib/id.ts'
import type { Apart, Person } from '../people/person.ts'
import type { Programme } from '../programme/programme.ts'
import { type Seating, seatOf, type UnevenRound } from '../rotation/seating.ts'
import type { LanguageModelSwitch, ModelUse } from './model-use.ts'
import type { SeatDeed } from './seat-deeds.ts'
import type { Settlement } from './settlement.ts'

/** A clock that runs to an instant on the server's clock, or stands still with some milliseconds left. */
export type Timer =
  | { readonly running: true; readonly endsAt: Instant }
  | { readonly running: false; readonly left: number }

/**
 * Where a session stands. Only a facilitator's click moves it; `item` is a place in the draaiboek.
 *
 *   draft ─► arrival ─► talk ─► rotation(to 0) ─► round 0 ─► rotation(to 1) ─► round 1 … ─► break ─► harvest ─► plenary ─► closed
 *              (talk and break may stand anywhere between; step back returns to the phase before)
 */
export type Phase =
  | { readonly kind: 'draft' }
  | { readonly kind: 'arrival'; readonly item: number; readonly timer: Timer }
  | { readonly kind: 'talk'; readonly item: number; readonly timer: Timer }
  | { readonly kind: 'rotation'; readonly item: number; readonly to: number }
  | { readonly kind: 'round'; readonly item: number; readonly round: number; readonly timer: Timer }
  | { readonly kind: 'break'; readonly item: number; readonly timer: Timer }
  | { readonly kind: 'harvest'; readonly item: number; readonly timer: Timer }
  | { readonly kind: 'plenary'; readonly item: number; readonly timer: Timer }
  | { readonly kind: 'closed'; readonly at: Instant }

export type PhaseKind = Phase['kind']

/** A table that asks for the desk. */
export interface Call {
  readonly kind: 'help' | 'time'
  readonly at: Instant
  /** Whoever at the desk said "ik kom eraan". */
  readonly answeredBy?: PersonId
}

/** What the hall screen of a room shows. */
export type Shows = 'day' | 'code' | 'question' | 'black'

/** Who moved the room last, so that a second click can be told whose was first. */
export interface Move {
  readonly by: PersonId
  readonly what: string
  readonly at: Instant
}

/** In which rounds nobody sits at a table. */
export interface Closed {
  readonly from: number
  /** Open again in this round, and from then on. */
  readonly until?: number
  /** Who sat there when it was closed at once: they may go on reading its paper. */
  readonly sat?: readonly PersonId[]
}

/** What everyone in the session may know of it: this travels in the session document. */
export interface SharedSession {
  readonly id: SessionId
  readonly programme: Programme
  readonly phase: Phase
  /** Counts the moves of the room; a command made for an earlier count comes too late. */
  readonly step: number
  readonly lastMove?: Move
  readonly people: Readonly<Record<PersonId, Person>>
  /** The seats of all rounds, once shown: past rounds as they were, later ones as planned. */
  readonly seatings: readonly Seating[]
  readonly hosts: Readonly<Record<TableId, PersonId>>
  /** The last round in which someone was seen at the table, by a tap or a tick. */
  readonly seen: Readonly<Record<PersonId, number>>
  readonly calls: Readonly<Record<TableId, Call>>
  readonly shows: Readonly<Record<GroupId, Shows>>
  readonly uneven: readonly UnevenRound[]
  /** Tables that are or were closed. */
  readonly closedTables?: Readonly<Record<TableId, Closed>>
  /** The last round that was really opened; the harvest may have skipped later ones. */
  readonly lastRound?: number
  /** The end of the day as it was planned when the arrival opened, whatever was shortened since. */
  readonly promisedEnd?: Instant
  /** Everyone may read all papers and the harvest from now on. */
  readonly harvestOpen: boolean
  /** A language model may read the notes, without names, to improve drafts: whoever takes part is told where it is. */
  readonly languageModel?: LanguageModelSwitch
  /** The conclusion that the hall screens show large. */
  readonly discussed?: ConclusionId
  /** What became of the report, oldest first: settled, taken back, settled again. */
  readonly settlements?: readonly Settlement[]
  /** What was done that day, in the words of who led it; without it the report tells what happened by itself. */
  readonly whatWeDid?: string
  /** Nobody can give dots or opinions any more, and everyone may see what came of it. */
  readonly supportClosed?: boolean
}

/** Somebody who is being erased, under every id they had; what they wrote keeps no author, or goes along. */
export interface Erasing {
  readonly people: readonly PersonId[]
  readonly notes: 'keep' | 'take'
}

/** A session as the server keeps it: what everyone may know, and what only the desk may. */
export interface Session extends SharedSession {
  /** A seating that was made and not yet shown. */
  readonly made?: readonly Seating[]
  /** The phases before this one, the newest last. */
  readonly former: readonly Phase[]
  /** Seats given by hand or by list, by round: no later plan takes them away. */
  readonly given?: Readonly<Record<number, Readonly<Record<PersonId, TableId>>>>
  /** What changed seats since the round opened, the newest last: to be told at the desk, and undone. */
  readonly deeds?: readonly SeatDeed[]
  /** Who must not sit at a table together. Tells of a conflict, so no participant ever hears of it. */
  readonly apart?: readonly Apart[]
  /** The desk chose even tables over new themes ("Liever gelijk"). */
  readonly preferEven?: boolean
  /** What was sent to a language model, the newest last: the desk may read it. */
  readonly modelUses?: readonly ModelUse[]
  /** What was begun and is not yet done in every document; a server that stopped half-way goes on with it. */
  readonly erasing?: readonly Erasing[]
  /** Closes and opens the authors of notes. Goes to nobody: with it every browser could tell who wrote what. */
  readonly authorKey: string
}

/** What seats are planned from: all that everyone knows, and what only the desk does of seats. */
export type Planned = SharedSession & Pick<Session, 'made' | 'given' | 'apart' | 'preferEven'>

/** Milliseconds until the end, below zero when the time is over. */
export function readTimer(timer: Timer, now: Instant): number {
  return timer.running ? timer.endsAt - now : timer.left
}

/** The round whose seats count now: the one that runs, is walked to, or was last. */
export function currentRound(session: SharedSession): number | undefined {
  const { phase } = session
  if (phase.kind === 'round') return phase.round
  if (phase.kind === 'rotation') return phase.to
  return lastBegunRound(session)
}

/** The last round that was opened, if any was. */
export function lastBegunRound({ phase, lastRound }: SharedSession): number | undefined {
  if (phase.kind === 'draft' || phase.kind === 'arrival') return undefined
  if (phase.kind === 'round') return phase.round
  if (phase.kind === 'rotation') return phase.to === 0 ? undefined : phase.to - 1
  return lastRound
}

/** The round whose people sit or walk at this moment; none in a break, a talk or the harvest. */
export function liveRound({ phase }: SharedSession): number | undefined {
  if (phase.kind === 'round') return phase.round
  return phase.kind === 'rotation' ? phase.to : undefined
}

/** The seats of all rounds as they stand, shown or still on the desk. */
export function plannedSeatings(session: Pick<Planned, 'seatings' | 'made'>): readonly Seating[] | undefined {
  return session.seatings.length > 0 ? session.seatings : session.made
}

/** The first round that may still be planned otherwise: the one after the round that everybody was sent to. */
export function firstOpenRound(session: SharedSession): number {
  if (session.seatings.length === 0) return 0
  const current = currentRound(session)
  return current === undefined ? 0 : current + 1
}

/** Whether people may sit at this table in this round. */
export function isOpenIn({ closedTables }: SharedSession, table: TableId, round: number): boolean {
  const closed = closedTables?.[table]
  return closed === undefined || round < closed.from || round >= (closed.until ?? Infinity)
}

/** The table at which a person sits now, sat last, or is walking to. */
export function tableNow(session: SharedSession, person: PersonId): TableId | undefined {
  const round = currentRound(session)
  return round === undefined ? undefined : seatOf(session.seatings[round], person)
}

/** The table of which this person is host, if any. */
export function hostedTable(session: SharedSession, person: PersonId): TableId | undefined {
  for (const [table, host] of Object.entries(session.hosts)) if (host === person) return table as TableId
  return undefined
}

/** Whether a person takes part in the session at all: expected, here or gone, and not someone else by now. */
export function tookPart(person: Person): boolean {
  return person.role === 'participant' && (person.attendance === 'here' || person.attendance === 'gone')
}

/** Whether an id is no person of its own any more: merged into another, or erased. */
export function isNobody({ attendance, erased }: Person): boolean {
  return attendance === 'merged' || erased === true
}

/** The person whom an id stands for: two who turned out to be one are the one that was kept. */
export function resolvePerson(people: SharedSession['people'], id: PersonId): Person | undefined {
  // Browsers choose ids, so one may be the name of something that every object has.
  let person = Object.hasOwn(people, id) ? people[id] : undefined
  for (let hops = 0; person?.as !== undefined && hops < 100; hops += 1) person = people[person.as]
  return person === undefined || isNobody(person) ? undefined : person
}
