import type { Instant } from '../lib/clock.ts'
import type { PersonId, TableId } from '../lib/id.ts'
import { accept, refuse } from '../lib/result.ts'
import { sameValue } from '../lib/same-value.ts'
import { type Actor, personOf } from '../people/actor.ts'
import type { Person } from '../people/person.ts'
import { leaveSeat, moveSeat } from '../rotation/move-seat.ts'
import { readSeats, type Seating } from '../rotation/seating.ts'
import type { SessionCommand, SessionCommandKind } from './command.ts'
import { type Asked, type Moment, outOfPhase, type Stepped } from './moment.ts'
import { isOutdated, replanLater, tellUneven, withSeatings } from './seats.ts'
import { plannedSeatings, type Session } from './session.ts'

/** One seat that is not as it was: `from` is missing for who had none, `to` for who has none any more. */
export interface SeatChange {
  readonly person: PersonId
  readonly round: number
  readonly from?: TableId
  readonly to?: TableId
}

/** What of a deed is told. */
interface Deed {
  readonly kind: SessionCommandKind
  readonly at: Instant
  /** Whoever did it, if it was a person. */
  readonly by?: PersonId
  readonly person?: PersonId
  readonly table?: TableId
  readonly changes: readonly SeatChange[]
  /** How many people it sent elsewhere besides whom it was about. */
  readonly others: number
}

/** Something that changed seats, as the server keeps it. */
export interface SeatDeed extends Deed {
  /** What was otherwise before; nothing where it cannot be undone. */
  readonly before?: Before
}

/** Something that changed seats, as the desk is told: of older ones only that they were. */
export interface ToldDeed extends Deed {
  readonly canUndo: boolean
}

/** What undoing puts back besides seats. */
interface Before {
  readonly people: Readonly<Record<PersonId, Person>>
  readonly hosts: Session['hosts']
  readonly given?: NonNullable<Session['given']>
  readonly closedTables?: NonNullable<Session['closedTables']>
  readonly apart?: NonNullable<Session['apart']>
  readonly preferEven?: boolean
}

/** Kept to be told and undone; when the room moves on a new list begins. */
const MOST = 8
/** Seats that all deeds together may hold: two plans of three hundred people. */
const MOST_CHANGES = 3_000

/** What changes seats, and whether that can be undone: not where people said themselves where they are. */
const undoable: Readonly<Partial<Record<SessionCommandKind, boolean>>> = {
  'make-seating': true,
  'take-seating': true,
  'give-seating': true,
  'move-person': true,
  rebalance: true,
  'close-table': true,
  'open-table': true,
  'name-host': true,
  'change-person': true,
  'mark-gone': true,
  'mark-cancelled': true,
  'show-seating': false,
  'mark-here': false,
  'add-person': false,
  'merge-people': false,
  'sit-elsewhere': false,
  'become-host': false,
  'i-am-here': false,
  'come-back': false,
  leave: false,
}

/**
 * The session with what this command did to seats added to what can be told and undone. Each deed is undone only while
 * nothing else has changed of what it would put back: any other change takes that away from all deeds before it.
 */
export function recordDeed(before: Session, after: Session, command: SessionCommand, moment: Moment): Session {
  if (after === before || command.kind === 'undo-seats') return after
  const fresh = before.phase.kind === after.phase.kind ? after : withoutDeeds(after)
  const isTouched = touches(before, after)
  if (!isTouched) return fresh
  const canUndo = undoable[command.kind]
  const told = plannedSeatings(before)
  // The first seating has nothing before it to go back to.
  if (canUndo === undefined || told === undefined) return withoutUndoing(fresh)
  const changes = listChanges(told, plannedSeatings(after) ?? [])
  const person = aboutWhom(command, moment.actor)
  const others = countOthers(changes, person)
  const isNews = command.kind === 'show-seating' ? others > 0 : changes.length > 0 || canUndo
  if (!isNews) return withoutUndoing(fresh)
  const by = personOf(moment.actor)
  const deed: SeatDeed = {
    kind: command.kind,
    at: moment.now,
    ...(by !== undefined && { by }),
    ...(person !== undefined && { person }),
    ...('table' in command && command.table !== undefined && { table: command.table }),
    changes,
    others,
    ...(canUndo && { before: whatWas(before, after) }),
  }
  const { deeds = [] } = canUndo ? fresh : withoutUndoing(fresh)
  return { ...fresh, deeds: fit([...deeds, deed]) }
}

/** Puts back what the newest deed changed. The desk says which it saw: of two who click at once, the second is refused. */
export function undoSeats(session: Session, { deed: at }: Asked<'undo-seats'>, { origins }: Moment): Stepped {
  if (session.phase.kind === 'closed') return refuse(outOfPhase(session.phase))
  const deed = session.deeds?.at(-1)
  if (deed?.before === undefined) return refuse('nothing-to-undo')
  if (deed.at !== at) return refuse('already-moved')
  const { given: _, closedTables: __, apart: ___, preferEven: ____, deeds = [], ...rest } = session
  const { people, ...was } = deed.before
  const back: Session = { ...rest, ...was, people: { ...session.people, ...people }, deeds: deeds.slice(0, -1) }
  const seatings = (plannedSeatings(session) ?? []).map((seating, round) => putBack(seating, deed.changes, round))
  const seated = tellUneven(withSeatings(back, seatings))
  return accept(isOutdated(seated) ? replanLater(seated, origins) : seated)
}

/** The same seating on the desk made better: undoing the newest deed leads to what was before it, all the same. */
export function rebaseDeed(session: Session, made: readonly Seating[]): Session {
  const { deeds = [], made: former = [] } = session
  const newest = deeds.at(-1)
  if (newest?.before === undefined) return { ...session, made }
  const before = former.map((seating, round) => putBack(seating, newest.changes, round))
  const changes = listChanges(before, made)
  const rebased: SeatDeed = { ...newest, changes, others: countOthers(changes, newest.person) }
  return { ...session, made, deeds: fit([...deeds.slice(0, -1), rebased]) }
}

/** The session with nothing of seats to undo any more. */
export function withoutDeeds(session: Session): Session {
  const { deeds: _, ...rest } = session
  return session.deeds === undefined ? session : rest
}

/** What the desk is told of deeds: the seats of the newest, and of all whether they can be undone. */
export function tellDeeds(deeds: readonly SeatDeed[]): readonly ToldDeed[] {
  return deeds.map(({ before, changes, ...deed }, at) => ({
    ...deed,
    changes: at === deeds.length - 1 ? changes : [],
    canUndo: before !== undefined,
  }))
}

/** Every seat in which two plans differ. */
export function listChanges(before: readonly Seating[], after: readonly Seating[]): readonly SeatChange[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, round) => round).flatMap((round) => {
    if (before[round] === after[round]) return []
    const [was, is] = [readSeats(before[round] ?? {}), readSeats(after[round] ?? {})]
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((person) => {
      const [from, to] = [was.get(person), is.get(person)]
      if (from === to) return []
      return [{ person, round, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }]
    })
  })
}

/** Whether anything is otherwise of what a deed puts back. */
function touches(before: Session, after: Session): boolean {
  const fields = ['people', 'hosts', 'given', 'closedTables', 'apart', 'preferEven', 'programme'] as const
  return (
    fields.some((field) => !sameValue(before[field], after[field])) ||
    !sameValue(plannedSeatings(before), plannedSeatings(after))
  )
}

function withoutUndoing(session: Session): Session {
  const { deeds } = session
  if (deeds?.some(({ before }) => before !== undefined) !== true) return session
  return { ...session, deeds: deeds.map(bare) }
}

function bare(deed: SeatDeed): SeatDeed {
  const { before: _, ...told } = deed
  return told
}

/** The newest deeds; of older ones only that they were, where all together would hold too much. */
function fit(deeds: readonly SeatDeed[]): readonly SeatDeed[] {
  let room = MOST_CHANGES
  let isWhole = true
  return deeds
    .slice(-MOST)
    .toReversed()
    .map((deed, at): SeatDeed => {
      room -= deed.changes.length
      isWhole &&= at === 0 || room >= 0
      if (isWhole) return deed
      return { ...bare(deed), changes: [] }
    })
    .toReversed()
}

function countOthers(changes: readonly SeatChange[], about: PersonId | undefined): number {
  const others = changes.filter(({ person, from, to }) => person !== about && from !== undefined && to !== undefined)
  return new Set(others.map(({ person }) => person)).size
}

function putBack(seating: Seating, changes: readonly SeatChange[], round: number): Seating {
  return changes
    .filter((change) => change.round === round)
    .reduce(
      (now, { person, from }) => (from === undefined ? leaveSeat(now, person) : moveSeat(now, person, from)),
      seating,
    )
}

function whatWas(before: Session, after: Session): Before {
  const { hosts, given, closedTables, apart, preferEven } = before
  const people = Object.fromEntries(
    Object.entries(before.people).filter(([id, person]) => after.people[id as PersonId] !== person),
  ) as Before['people']
  return {
    people,
    hosts,
    ...(given !== undefined && { given }),
    ...(closedTables !== undefined && { closedTables }),
    ...(apart !== undefined && { apart }),
    ...(preferEven !== undefined && { preferEven }),
  }
}

function aboutWhom(command: SessionCommand, actor: Actor): PersonId | undefined {
  if ('person' in command && command.person !== null) return command.person
  if (command.kind === 'merge-people') return command.keep
  if (command.kind === 'mark-here') return command.people[0]
  return actor.kind === 'participant' ? actor.person : undefined
}
